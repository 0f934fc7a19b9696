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
import org.springframework.core.env.PropertyResolver;
import org.springframework.validation.FieldError;

/** Says which settings cannot be, by the name under which they are set. */
final class UnfitSetting {

    private UnfitSetting() {}

    /** The result of {@code reading} {@code setting}, whose value is {@code written}. */
    static <T> T read(Setting setting, String written, Supplier<T> reading) {
        return read(new UnfitValue(setting, written), reading);
    }

    /** The result of {@code reading} a setting of Boot's, which may be one of Duban's handed on. */
    static <T> T read(String property, String written, PropertyResolver set, Supplier<T> reading) {
        return read(UnfitValue.of(property, written, set), reading);
    }

    private static <T> T read(UnfitValue value, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (RuntimeException unreadable) {
            throw refused(List.of(value), unreadable);
        }
    }

    /** Refuses all settings at once that cannot be. */
    static void refuse(Set<ConstraintViolation<DubanProperties>> violations) {
        if (!violations.isEmpty()) {
            List<UnfitValue> values = violations.stream()
                    .map(violation -> new UnfitValue(
                            Setting.nearest("duban." + violation.getPropertyPath()),
                            String.valueOf(violation.getInvalidValue())))
                    .sorted(Comparator.comparing(UnfitValue::english))
                    .toList();
            throw refused(values, new ConstraintViolationException(violations));
        }
    }

    /** The settings that {@code cause} says cannot be. */
    static StartRefused of(BindException cause, PropertyResolver set) {
        return cause.getCause() instanceof BindValidationException invalid
                ? refused(values(invalid, set), cause)
                : refused(List.of(value(cause, set)), cause);
    }

    private static UnfitValue value(BindException cause, PropertyResolver set) {
        Object value = cause.getProperty() == null ? "" : cause.getProperty().getValue();
        return UnfitValue.of(cause.getName().toString(), String.valueOf(value), set);
    }

    private static List<UnfitValue> values(BindValidationException invalid, PropertyResolver set) {
        return invalid.getValidationErrors().getAllErrors().stream()
                .filter(FieldError.class::isInstance)
                .map(FieldError.class::cast)
                .map(error -> UnfitValue.of(
                        error.getObjectName() + "." + error.getField(), String.valueOf(error.getRejectedValue()), set))
                .sorted(Comparator.comparing(UnfitValue::english))
                .toList();
    }

    private static StartRefused refused(List<UnfitValue> values, RuntimeException cause) {
        Set<UnfitValue> once = new LinkedHashSet<>(values);
        StartRefused refused = new StartRefused(
                once.stream().map(UnfitValue::chinese).collect(Collectors.joining()),
                once.stream().map(UnfitValue::english).collect(Collectors.joining(" ")));
        refused.initCause(cause);
        return refused;
    }
}
