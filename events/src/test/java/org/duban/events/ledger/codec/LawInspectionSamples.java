package org.duban.events.ledger.codec;

import static org.duban.events.ledger.codec.Samples.CASE;
import static org.duban.events.ledger.codec.Samples.MEETING;
import static org.duban.events.ledger.codec.Samples.SESSION;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.duban.events.Secrecy;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.lawinspection.FieldworkEvent.Activity;
import org.duban.events.lawinspection.FieldworkEvent.BriefingHeard;
import org.duban.events.lawinspection.FieldworkEvent.ConcreteCaseTransferred;
import org.duban.events.lawinspection.FieldworkEvent.FieldworkClosed;
import org.duban.events.lawinspection.FieldworkEvent.SelfCheckSubmitted;
import org.duban.events.lawinspection.FieldworkEvent.SiteInspected;
import org.duban.events.lawinspection.FieldworkEvent.SpotCheckDone;
import org.duban.events.lawinspection.FieldworkEvent.SurveyDone;
import org.duban.events.lawinspection.FieldworkEvent.SymposiumHeld;
import org.duban.events.lawinspection.FieldworkEvent.ThirdPartyAssessed;
import org.duban.events.lawinspection.InspectionReportEvent.DelegatedResultReportedUp;
import org.duban.events.lawinspection.InspectionReportEvent.InspectionReportDeliberated;
import org.duban.events.lawinspection.InspectionReportEvent.InspectionReportSubmitted;
import org.duban.events.lawinspection.InspectionReportEvent.LinkedResultShared;
import org.duban.events.lawinspection.InspectionReportEvent.NoDeliberationDecided;
import org.duban.events.lawinspection.InspectionReportEvent.ReportPlacedOnAgenda;
import org.duban.events.lawinspection.LawInspectionEvent;
import org.duban.events.lawinspection.PreparationEvent.Circle;
import org.duban.events.lawinspection.PreparationEvent.GroupFormed;
import org.duban.events.lawinspection.PreparationEvent.GroupMember;
import org.duban.events.lawinspection.PreparationEvent.InspectedOrganNotified;
import org.duban.events.lawinspection.PreparationEvent.InspectionPlanned;
import org.duban.events.lawinspection.PreparationEvent.Linkage;
import org.duban.events.lawinspection.PreparationEvent.PlanAdopted;
import org.duban.events.lawinspection.PreparationEvent.SubjectKind;

/** The law inspection's own events. */
final class LawInspectionSamples {

    private LawInspectionSamples() {}

    static List<LawInspectionEvent> all() {
        return Stream.of(preparation(), fieldwork(), report())
                .flatMap(List::stream)
                .toList();
    }

    private static List<LawInspectionEvent> preparation() {
        return List.of(
                new InspectionPlanned(
                        CASE,
                        "《上海市生活垃圾管理条例》执法检查",
                        "上海市生活垃圾管理条例",
                        SubjectKind.REGULATION,
                        SupervisedOrgan.GOVERNMENT,
                        Samples.COMMITTEE,
                        Linkage.LINKED,
                        "上海市人民代表大会常务委员会",
                        Secrecy.PUBLIC,
                        LocalDate.of(2023, 1, 10)),
                new PlanAdopted(
                        CASE,
                        MEETING,
                        "分类投放、分类收运和可回收物体系建设",
                        "听取汇报、实地检查、座谈、问卷、暗访",
                        LocalDate.of(2023, 3, 1),
                        LocalDate.of(2023, 6, 16),
                        List.of("居住区组", "单位组", "收运处置组"),
                        LocalDate.of(2023, 2, 14)),
                new GroupFormed(
                        CASE,
                        new GroupMember("陈某某", Circle.STANDING_COMMITTEE_MEMBER, null),
                        List.of(
                                new GroupMember("李某某", Circle.SPECIAL_COMMITTEE_MEMBER, null),
                                new GroupMember("王某某", Circle.DEPUTY, new UnitId("tianlin-subdistrict"))),
                        LocalDate.of(2023, 2, 20)),
                new InspectedOrganNotified(
                        CASE,
                        "徐人大办〔2023〕7号",
                        Samples.selfCheck(LocalDate.of(2023, 2, 24), LocalDate.of(2023, 4, 14)),
                        LocalDate.of(2023, 2, 24)));
    }

    private static List<LawInspectionEvent> fieldwork() {
        Activity sites = new Activity("检查两网融合服务点和小区投放点", List.of("田林街道", "长桥街道"), 26);
        return List.of(
                new SelfCheckSubmitted(CASE, "全区居住区分类达标率超过95%,湿垃圾日均分出量稳定", LocalDate.of(2023, 4, 12)),
                new BriefingHeard(CASE, new Activity("听取区绿化市容局汇报", List.of("区人大会议室"), 18), LocalDate.of(2023, 3, 8)),
                new SiteInspected(CASE, sites, LocalDate.of(2023, 4, 20)),
                new SymposiumHeld(CASE, new Activity("物业企业和居委会座谈", List.of("漕河泾街道"), 22), LocalDate.of(2023, 4, 26)),
                new SurveyDone(CASE, new Activity("线上问卷", List.of(), 0), 1286, LocalDate.of(2023, 5, 9)),
                new SpotCheckDone(
                        CASE, new Activity("夜间暗访\n沿街商铺", List.of("天钥桥路", "肇嘉浜路"), 6), LocalDate.of(2023, 5, 17)),
                new ThirdPartyAssessed(
                        CASE, "某环境研究院", new Activity("实效评估", List.of("十三个街镇"), 40), LocalDate.of(2023, 5, 30)),
                new ConcreteCaseTransferred(CASE, "居民反映垃圾厢房异味", "区信访办", LocalDate.of(2023, 5, 31)),
                new FieldworkClosed(
                        CASE,
                        Samples.dated("INSPECTION_REPORT", LocalDate.of(2023, 6, 16), "P1M", LocalDate.of(2023, 7, 17)),
                        LocalDate.of(2023, 6, 16)));
    }

    private static List<LawInspectionEvent> report() {
        return List.of(
                new InspectionReportSubmitted(
                        CASE,
                        "条例实施总体有力，分类习惯基本养成",
                        List.of("湿垃圾收运存在混装现象", "大件垃圾投放点不足"),
                        List.of("加强收运全过程监管", "优化投放点布局"),
                        "建议明确装修垃圾的收费依据",
                        LocalDate.of(2023, 7, 12)),
                new ReportPlacedOnAgenda(CASE, MEETING, SESSION.name(), LocalDate.of(2023, 7, 14)),
                new NoDeliberationDecided(CASE, MEETING, "并入专项监督一并审议", LocalDate.of(2023, 7, 14)),
                new InspectionReportDeliberated(
                        CASE,
                        SESSION,
                        List.of("张某某", "刘某某"),
                        List.of("要压实收运单位责任", "要方便居民投放大件垃圾"),
                        Samples.dated("OPINION_COMPILE", LocalDate.of(2023, 7, 27), "P7D", LocalDate.of(2023, 8, 3)),
                        LocalDate.of(2023, 7, 27)),
                new DelegatedResultReportedUp(CASE, "上海市人民代表大会常务委员会", "徐人大〔2023〕21号", LocalDate.of(2023, 8, 4)),
                new LinkedResultShared(CASE, "上海市人大城建环保委", "徐人大办〔2023〕33号", LocalDate.of(2023, 8, 7)));
    }
}
