package org.duban.ui.wiring;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;
import org.springframework.validation.FieldError;

/** Says which settings cannot be, by the name under which they are set. */
final class UnfitSetting {

    private UnfitSetting() {}

    /** The result of {@code reading} {@code setting}, whose value is {@code written}. */
    static <T> T read(Setting setting, String written, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (RuntimeException unreadable) {
            throw refused(List.of(new Fault(setting, written)), unreadable);
        }
    }

    /** Refuses all settings at once that cannot be. */
    static void refuse(Set<ConstraintViolation<DubanProperties>> violations) {
        if (!violations.isEmpty()) {
            List<Fault> faults = violations.stream()
                    .map(violation -> new Fault(
                            Setting.nearest("duban." + violation.getPropertyPath()),
                            String.valueOf(violation.getInvalidValue())))
                    .sorted(Comparator.comparing(Fault::setting))
                    .toList();
            throw refused(faults, new ConstraintViolationException(violations));
        }
    }

    /** The settings that {@code cause} says cannot be. */
    static StartRefused of(BindException cause) {
        return cause.getCause() instanceof BindValidationException invalid
                ? refused(faults(invalid), cause)
                : refused(List.of(fault(cause)), cause);
    }

    private static Fault fault(BindException cause) {
        String name = cause.getName().toString();
        Object value = cause.getProperty() == null ? "" : cause.getProperty().getValue();
        return new Fault(Setting.called(name).orElseGet(() -> Setting.nearest(name)), String.valueOf(value));
    }

    private static List<Fault> faults(BindValidationException invalid) {
        return invalid.getValidationErrors().getAllErrors().stream()
                .filter(FieldError.class::isInstance)
                .map(FieldError.class::cast)
                .map(error -> new Fault(
                        Setting.nearest(error.getObjectName() + "." + error.getField()),
                        String.valueOf(error.getRejectedValue())))
                .sorted(Comparator.comparing(Fault::setting))
                .toList();
    }

    private static StartRefused refused(List<Fault> faults, RuntimeException cause) {
        Set<Fault> once = new LinkedHashSet<>(faults);
        StartRefused refused = new StartRefused(
                once.stream().map(Fault::chinese).collect(Collectors.joining()),
                once.stream().map(Fault::english).collect(Collectors.joining(" ")));
        refused.initCause(cause);
        return refused;
    }

    private record Fault(Setting setting, String written) {

        private String chinese() {
            return setting.variable() + "（" + setting.property() + "）的值 " + written + " 无效，应为 " + setting.wanted()
                    + "。";
        }

        private String english() {
            return setting.variable() + " (" + setting.property() + ") is " + written + ", but should be "
                    + setting.wanted() + ".";
        }
    }
}
