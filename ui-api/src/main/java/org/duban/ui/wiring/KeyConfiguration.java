package org.duban.ui.wiring;

import java.nio.file.Path;
import java.util.List;
import org.duban.events.PersonId;
import org.duban.events.StreamId;
import org.duban.events.ledger.ReadableLedger;
import org.duban.events.ledger.history.History;
import org.duban.ui.evidence.EvidencePlace;
import org.duban.ui.evidence.OpenlyCited;
import org.duban.ui.evidence.SealedIndex;
import org.duban.ui.evidence.SealedPlace;
import org.duban.ui.files.SecretMap;
import org.duban.ui.files.SideMap;
import org.duban.ui.files.SideStore;
import org.duban.ui.people.CaseKeys;
import org.duban.ui.people.KeptKeys;
import org.duban.ui.people.KeyWrap;
import org.duban.ui.people.MasterKeys;
import org.duban.ui.people.PersonKeys;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The keys that people's names and secret cases are sealed with. */
@Configuration(proxyBeanMethods = false)
class KeyConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(KeyConfiguration.class);

    @Bean
    KeptKeys keptKeys(DubanSettings settings, SideStore besides) {
        return DataFolder.opened(settings, () -> KeptKeys.open(kept(settings, besides), wrap(settings)));
    }

    /** Before the ledger is read, which holds what they open. */
    @Bean
    CaseKeys caseKeys(DubanSettings settings, SideStore besides, KeptKeys kept) {
        CaseKeys keys = DataFolder.opened(
                settings, () -> new CaseKeys(kept, besides.map(DataFolder.SEALED), ReadKeys.place(settings)));
        if (!keys.missing().isEmpty()) {
            throw missing(String.join(", ", keys.missing()), keys.place());
        }
        return keys;
    }

    /** What is sealed cannot be opened, and a Duban that left it out would look as if it had never been. */
    static StartRefused missing(String cases, String place) {
        return new StartRefused(
                "涉密案件的密钥不在 " + place + "：" + cases + "。账本中这些案件的内容是加密的，没有密钥就不能提供服务。请把备份的密钥（duban backup --keys）恢复到该处；"
                        + "核验、备份和导出账本不需要密钥。",
                "There are no keys of secret cases in " + place + ": " + cases
                        + ". What the ledger holds of these cases is sealed, and nothing is served without it. Put the keys back there"
                        + " from a backup (duban backup --keys); the ledger is verified, backed up and exported without keys.");
    }

    /** The evidence files, of which those are sealed that secret cases alone cite. */
    static SealedPlace place(EvidencePlace stored, SideStore besides, ReadableLedger ledger, CaseKeys keys) {
        SealedIndex index = new SealedIndex(besides.map(DataFolder.SEALED_FILES), keys);
        return new SealedPlace(stored, keys, index, new OpenlyCited(ledger)::has);
    }

    @Bean
    PersonKeys keys(KeptKeys kept, History history) {
        PersonKeys keys = new PersonKeys(kept);
        tellMissing(keys, history);
        return keys;
    }

    private static SideMap kept(DubanSettings settings, SideStore besides) {
        return settings.keys().elsewhere().<SideMap>map(SecretMap::open).orElseGet(() -> besides.map(DataFolder.KEYS));
    }

    static KeyWrap wrap(DubanSettings settings) {
        Path master = settings.keys().master();
        return master == null ? KeyWrap.NONE : MasterKeys.open(master);
    }

    /** A file of keys that was lost looks like one whose keys were all destroyed, so whoever starts Duban is told. */
    private static void tellMissing(PersonKeys keys, History history) {
        List<PersonId> people = history.streams(PersonId.KIND + "-").stream()
                .map(stream -> new PersonId(new StreamId(stream).id()))
                .toList();
        long missing = keys.without(people);
        if (missing > 0) {
            LOG.warn(
                    "No key is kept of {} of {} people, whose names nobody can read; unless their keys were destroyed on"
                            + " purpose, put the file person-keys back from a backup before more names are recorded",
                    missing,
                    people.size());
        }
    }
}
