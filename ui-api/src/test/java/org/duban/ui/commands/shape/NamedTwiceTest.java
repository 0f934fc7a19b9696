package org.duban.ui.commands.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.duban.command.Commands;
import org.duban.ui.problem.FaultCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Places, papers and whatever else a command names in a list are named once each; what somebody said may be said twice. */
class NamedTwiceTest {

    private record Listed(RecordSchema whole, Field field) {

        @Override
        public String toString() {
            return whole.type() + "." + field.name();
        }
    }

    static Stream<Listed> lists() {
        return Commands.all().stream()
                .map(type -> RecordSchema.of(type.type()))
                .flatMap(whole -> whole.fields().stream().map(field -> new Listed(whole, field)))
                .filter(listed ->
                        listed.field().shape() instanceof ListSchema list && list.element() instanceof TextSchema);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void a_name_is_given_once_and_a_saying_as_often_as_it_was_said(Listed listed) {
        TextSchema text = (TextSchema) ((ListSchema) listed.field().shape()).element();
        String name = listed.field().name();
        ObjectNode body = JsonMapper.shared().createObjectNode();
        body.putArray(name).add("甲").add("乙").add("甲");
        boolean refused = listed.whole().unfit(body, "", LocalDate.of(2024, 1, 11)).stream()
                .anyMatch(fault ->
                        fault.code() == FaultCode.REPEATED && fault.at().equals("/" + name + "/2"));
        assertThat(refused).isEqualTo(text.kind() == TextKind.ONE_LINE);
    }
}
