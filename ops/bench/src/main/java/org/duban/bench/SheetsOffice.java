package org.duban.bench;

/** An office with a law inspection under way, which takes items. */
final class SheetsOffice {

    private SheetsOffice() {}

    static void prepare(Server server) throws Exception {
        admin(server, "register-unit", "'unitId':'general-office','name':'常委会办公室','kind':'GENERAL_OFFICE'");
        admin(server, "register-unit", "'unitId':'urban-committee','name':'城建环保委','kind':'COMMITTEE'");
        account(server, "clerk", "CLERK", ",'unit':'general-office'");
        account(server, "committee", "COMMITTEE", ",'unit':'urban-committee'");
        account(server, "director", "DIRECTOR", "");
        give(server, "clerk", "register-person", "'personId':'p-1','name':'甲'");
        give(
                server,
                "clerk",
                "schedule-meeting",
                "'meetingId':'chairpersons-24','kind':'CHAIRPERSONS','term':17,'number':24,'name':'主任会议',"
                        + "'startsOn':'2023-03-08','shortNotice':false");
        give(server, "committee", "open-law-inspection", """
                'caseId':'sheet','title':'生活垃圾管理条例执法检查','subject':'上海市生活垃圾管理条例','subjectKind':'REGULATION',\
                'organs':['GOVERNMENT'],'committee':'urban-committee','linkage':'NONE','secrecy':'PUBLIC'""");
        give(server, "director", "adopt-inspection-plan", """
                'caseId':'sheet','meeting':'chairpersons-24','focus':'分类','method':'实地检查','startsOn':'2023-04-10',\
                'endsOn':'2023-06-16','subGroups':['一组']""");
        give(server, "committee", "form-inspection-group", """
                'caseId':'sheet','leader':{'person':'p-1','circle':'STANDING_COMMITTEE_MEMBER'},'members':[]""");
        give(
                server,
                "clerk",
                "notify-inspected-organ",
                "'caseId':'sheet','organ':'GOVERNMENT','documentNo':'徐人办〔2023〕12号'");
    }

    private static void account(Server server, String name, String role, String unit) throws Exception {
        admin(server, "register-account", "'account':'" + name + "','displayName':'" + name + "'" + unit);
        admin(server, "assign-role", "'account':'" + name + "','role':'" + role + "'");
        server.password(name);
    }

    private static void admin(Server server, String command, String fields) throws Exception {
        give(server, "admin", command, fields);
    }

    private static void give(Server server, String account, String command, String fields) throws Exception {
        server.command(account, command, "{" + fields.replace('\'', '"') + ",\"occurredOn\":\"2023-03-08\"}");
    }
}
