package org.duban.ui.pages;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.duban.events.Deadline;
import org.duban.query.caseview.Chase;
import org.duban.query.caseview.Chase.Letter;
import org.duban.query.caseview.Chase.Miss;
import org.duban.query.caseview.Chase.Told;
import org.duban.query.followup.FollowUp;

/** What was done about something owed, in words, oldest first. */
record ToldChase(FollowUp followUp, ZoneId zone, Words words) {

    private record Step(LocalDate on, String told) {}

    List<String> told() {
        Chase chase = followUp.chase();
        if (chase == null) {
            return List.of();
        }
        Stream<Step> dated = Stream.of(
                        chase.misses().stream().map(this::step),
                        chase.told().stream().map(this::step),
                        chase.letters().stream().map(this::step))
                .flatMap(steps -> steps)
                .sorted(Comparator.comparing(Step::on));
        Stream<String> measure = Stream.ofNullable(chase.measure())
                .map(chosen -> words.get("chase.measure", words.get("measure." + chosen)));
        return Stream.concat(dated.map(Step::told), measure).toList();
    }

    private Step step(Miss miss) {
        LocalDate noticed = miss.detectedAt().atZone(zone).toLocalDate();
        String key = miss.stage() == 1 ? "chase.missed" : "chase.missed.limit";
        return new Step(noticed, words.get(key, miss.overdueOn(), noticed));
    }

    private Step step(Told told) {
        return new Step(told.on(), words.get("chase.told." + told.channel(), told.on()));
    }

    private Step step(Letter letter) {
        String key = "chase." + letter.kind();
        Deadline limit = letter.limit();
        String told = limit == null || limit.dueOn() == null
                ? words.get(key, letter.on(), letter.reference())
                : words.get(key, letter.on(), letter.reference(), limit.dueOn());
        return new Step(letter.on(), told);
    }
}
