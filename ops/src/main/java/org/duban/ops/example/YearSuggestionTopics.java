package org.duban.ops.example;

import java.util.ArrayList;
import java.util.List;

/** What deputies suggested at the third session: fifty-three things within the district's power, eight beyond it. */
final class YearSuggestionTopics {

    /**
     * One suggestion.
     *
     * @param about what it asks for
     * @param area the field of work under which it is registered
     * @param lead the unit that handles it
     */
    record Topic(String about, String area, String lead) {}

    /** Beyond the district's power; passed to deputies of the municipality. */
    static final List<String> BEYOND = List.of(
            "增设轨道交通站点出入口", "优化跨区公交线路", "完善全市医保异地结算", "调整中考政策", "修订物业管理条例", "提高企业退休人员养老金", "优化越江隧道通行管理", "完善机动车额度管理");

    private YearSuggestionTopics() {}

    /** Within the district's power, in the order of their numbers; the report names the first two. */
    static List<Topic> within() {
        List<Topic> topics = new ArrayList<>();
        gather(
                topics,
                "民政养老",
                "civil-affairs",
                "优化智慧养老服务",
                "增设社区老年助餐点",
                "推进既有住宅适老化改造",
                "加强独居老人关爱",
                "完善社区公益组织培育",
                "规范养老机构收费公示");
        topics.add(1, new Topic("加强衡复风貌区物业管理", "住房物业", "housing"));
        gather(topics, "住房物业", "housing", "推进既有多层住宅加装电梯", "规范维修资金使用", "整治群租", "改善老旧小区排水", "加强房屋安全排查", "完善人才公寓配租");
        gather(
                topics,
                "绿化市容",
                "greening",
                "增加口袋公园",
                "优化垃圾箱房布局",
                "修剪遮挡采光行道树",
                "完善滨江公共厕所",
                "规范户外招牌",
                "推进湿地保护",
                "完善装修垃圾清运");
        gather(topics, "商务", "commerce", "推进菜市场升级改造", "设置平价菜专柜", "支持老字号发展", "优化营商环境", "培育夜间经济", "完善社区商业配套");
        gather(topics, "市场监管", "market", "加强校园周边食品安全", "规范预付卡消费", "加强电梯维保监管", "推进知识产权保护", "规范网络餐饮", "完善药品追溯");
        gather(
                topics,
                "城管执法",
                "urban-enforcement",
                "整治跨门经营",
                "治理建筑工地夜间噪声",
                "规范共享单车停放",
                "整治违法建筑",
                "完善街面秩序共治",
                "整治非法小广告");
        gather(topics, "教育", "education", "增加普惠性托育点", "优化学校周边交通组织", "完善课后服务", "加强学生心理健康教育", "推进校园体育场地开放", "加强劳动教育基地建设");
        gather(topics, "街道治理", "xujiahui", "完善社区健身驿站", "推进楼宇党群服务", "优化社区议事机制", "增设社区停车泊位", "完善“家站点”服务");
        gather(topics, "机关事务", "offices-admin", "推进机关节能", "开放机关停车场错时共享");
        gather(topics, "司法服务", "court-office", "优化诉讼引导服务", "完善诉前调解机制");
        return List.copyOf(topics);
    }

    private static void gather(List<Topic> topics, String area, String lead, String... abouts) {
        for (String about : abouts) {
            topics.add(new Topic(about, area, lead));
        }
    }
}
