package org.duban.ui.contract;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The classes of the modules as they were compiled, and what their words are. */
final class Modules {

    private static final List<Class<?>> ALL = new ClassFileImporter()
                    .withImportOption(new DoNotIncludeTests())
                    .importPackages("org.duban.events", "org.duban.command", "org.duban.query")
                    .stream()
                    .filter(type -> !type.getPackageName().contains(".ledger"))
                    .<Class<?>>map(JavaClass::reflect)
                    .toList();

    private Modules() {}

    /** Every class that is a {@code type}, and not the type itself. */
    static <T> List<Class<? extends T>> all(Class<T> type) {
        return ALL.stream()
                .filter(found -> type.isAssignableFrom(found) && found != type)
                .<Class<? extends T>>map(found -> found.asSubclass(type))
                .toList();
    }

    /** The sealed families of {@code type} that are part of no other one. */
    static <T> List<Class<? extends T>> families(Class<T> type) {
        return all(type).stream()
                .filter(found ->
                        found.isSealed() && Stream.of(found.getInterfaces()).noneMatch(Class::isSealed))
                .toList();
    }

    /** What is held by the constants of that type anywhere in the modules. */
    static <T> List<T> constants(Class<T> type) {
        List<T> found = new ArrayList<>();
        for (Class<?> owner : ALL) {
            for (Field field : owner.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) && type.isAssignableFrom(field.getType())) {
                    found.add(type.cast(value(field)));
                }
            }
        }
        return found;
    }

    private static Object value(Field field) {
        try {
            field.setAccessible(true);
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field.toString(), e);
        }
    }

    /** The name of the folder that a class stands in. */
    static String folder(Class<?> type) {
        String name = type.getPackageName();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
