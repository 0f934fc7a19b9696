package org.duban.ui.pages;

/** What units, people and bodies are called. */
record Names(Directory directory, PersonNames people, Words words) {

    String unit(UnitId id) {
        return directory.unit(id).map(Unit::name).orElse(id.value());
    }

    /** Somebody's name, if the reader may read it. */
    String person(PersonId id) {
        return people.of(id);
    }

    /** Whoever owes something. */
    String responsible(Responsible by) {
        return switch (by.kind()) {
            case UNIT, COMMITTEE -> unit(new UnitId(by.id()));
            case PERSON -> person(new PersonId(by.id()));
            case ORGAN_OFFICE -> words.get("responsible.ORGAN_OFFICE", words.get("organ." + by.id()));
            case GENERAL_OFFICE -> words.get("responsible.GENERAL_OFFICE");
            case BODY -> words.get("body." + by.id());
        };
    }

    /** Whose act something is; null where names are not shown to the reader. */
    String principal(@Nullable Principal whose) {
        return whose == null
                ? words.get("person.hidden")
                : switch (whose.kind()) {
                    case SYSTEM -> words.get("person.system");
                    case UNIT -> unit(new UnitId(whose.id()));
                    case PERSON -> person(new PersonId(whose.id()));
                    case BODY -> words.get("body." + whose.id());
                    case ACCOUNT -> account(whose.id());
                };
    }

    /** @param account an account's name, or null where names are not shown to the reader */
    String account(@Nullable String account) {
        return switch (account) {
            case null -> words.get("person.hidden");
            case EventMeta.SYSTEM -> words.get("person.system");
            default ->
                directory
                        .account(new AccountName(account))
                        .map(Account::displayName)
                        .orElse(account);
        };
    }
}
