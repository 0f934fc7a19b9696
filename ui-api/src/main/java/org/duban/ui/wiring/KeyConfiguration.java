package org.duban.ui.wiring;

import java.nio.file.Path;
import java.util.List;
import org.duban.events.PersonId;
import org.duban.events.StreamId;
import org.duban.events.ledger.history.History;
import org.duban.ui.files.SecretMap;
import org.duban.ui.files.SideMap;
import org.duban.ui.files.SideStore;
import org.duban.ui.people.KeyWrap;
import org.duban.ui.people.MasterKeys;
import org.duban.ui.people.PersonKeys;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The keys that people's names are sealed with. */
@Configuration(proxyBeanMethods = false)
class KeyConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(KeyConfiguration.class);

    @Bean
    PersonKeys keys(DubanSettings settings, SideStore besides, History history) {
        PersonKeys keys = DataFolder.opened(settings, () -> PersonKeys.open(kept(settings, besides), wrap(settings)));
        tellMissing(keys, history);
        return keys;
    }

    private static SideMap kept(DubanSettings settings, SideStore besides) {
        return settings.keys().elsewhere().<SideMap>map(SecretMap::open).orElseGet(() -> besides.map(DataFolder.KEYS));
    }

    private static KeyWrap wrap(DubanSettings settings) {
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
