package org.duban.query.stateassets;

import org.duban.query.caseview.CaseStage;

/** How far a report on state assets has come before the opinions on it are compiled. */
enum StateAssetStage implements CaseStage {
    ASSETS_PLANNED,
    ASSETS_CHECKED,
    ASSETS_REPORTED
}
