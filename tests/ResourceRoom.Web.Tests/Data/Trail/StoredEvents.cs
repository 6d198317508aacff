namespace ResourceRoom.Web.Tests.Data.Trail;

public sealed record StoredEvent(string Name, int Version, string? Detail);

/// <summary>
/// One stored sample of every version of every event. Rows like these are in use: a sample is added for a new event or a
/// new version, and none is ever changed.
/// </summary>
public static class StoredEvents
{
    private const string Key = "0197c2a5-7b1e-7c3d-9e4f-1a2b3c4d5e6f";
    private const string OtherKey = "0197c2a5-7b1e-7c3d-9e4f-6f5e4d3c2b1a";
    private const string Whence = "\"from\":\"203.0.113.7\",\"browser\":\"Firefox on Linux\"";

    public static readonly StoredEvent[] All =
    [
        new("SignedIn", 1, "{\"room\":\"C11\"," + Whence + "}"),
        new("SignInFailed", 1, "{\"isLocked\":true,\"isEnded\":false," + Whence + "}"),
        new("SignedOut", 1, "{\"isIdle\":true," + Whence + "}"),
        new("SignedOutEverywhere", 1, "{" + Whence + "}"),
        new("PasswordChanged", 1, "{" + Whence + "}"),
        new("PasswordChangeFailed", 1, "{\"isLocked\":false," + Whence + "}"),
        new("PasswordReset", 1, "{" + Whence + "}"),
        new("InvitationAccepted", 1, "{" + Whence + "}"),
        new("SecondFactorSetUp", 1, "{" + Whence + "}"),
        new("SecondFactorPassed", 1, "{" + Whence + "}"),
        new("SecondFactorFailed", 1, "{\"isLocked\":true," + Whence + "}"),
        new("SecondFactorTurnedOff", 1, "{" + Whence + "}"),
        new("RecoveryCodeUsed", 1, "{\"left\":9," + Whence + "}"),
        new("RecoveryCodesCreated", 1, "{" + Whence + "}"),
        new("AccountCreated", 1, """{"role":"Oet","by":"create-admin"}"""),
        new("AccountInvited", 1, """{"role":"Technician","area":20,"rooms":["C11","C12"]}"""),
        new("InvitationResent", 1, """{"isCorrected":true}"""),
        new("AccessEnded", 1, null),
        new("AccessRestored", 1, null),
        new("RoomAssigned", 1, """{"room":"C11"}"""),
        new("RoomAssignmentEnded", 1, """{"room":"C11"}"""),
        new("CustomerScopeChanged", 1, """{"before":{},"after":{"office":"20-001","programs":["Adult","Youth"]}}"""),
        new("PasswordResetRequested", 1, null),
        new("PasswordResetNotSent", 1, """{"reason":"TooSoon"}"""),
        new("SecondFactorReset", 1, null),
        new("StaffExported", 1, """{"role":"Technician","area":17,"state":"Active","isSearched":true,"count":12}"""),
        new("VisitRecorded", 1, $$"""{"participant":"{{Key}}","class":"BasicSelfService","isReportable":true,"source":"Desk","day":"2026-11-05","services":["RESUME","JOBSEARCH"]}"""),
        new("VisitServicesAdded", 1, """{"services":["RESUME","JOBSEARCH"]}"""),
        new("VisitCheckedOut", 1, null),
        new("VisitEndedAtClosing", 1, """{"endedAt":"2026-11-05T23:00:00Z"}"""),
        new("CheckInUndone", 1, null),
        new("VisitCorrected", 1, """{"reason":"Sheet of last Friday","changes":[{"field":"CheckOut","after":"2026-11-05T21:30:00.0000000Z"},{"field":"Note","before":"(text)","after":"(text)"}],"isReportable":true}"""),
        new("VisitVoided", 1, """{"reason":"Wrong person"}"""),
        new("VisitsExported", 1, """{"from":"2026-10-01","to":"2026-10-31","room":"C11","class":"BasicSelfService","state":"InTheRoom","count":40}"""),
        new("ParticipantCreated", 1, """{"changes":[{"item":"FirstName","before":"(NotAsked)","after":"Maria"},{"item":"Ssn","before":"(NotAsked)","after":"(given)"}]}"""),
        new("ParticipantItemsChanged", 1, """{"changes":[{"item":"LastName","before":"Ruiz","after":"Ruiz-Mora"}]}"""),
        new("EoItemsChanged", 1, """{"answered":["Disability"],"declined":["LimitedEnglish"],"takenBack":["PreferredLanguage"]}"""),
        new("VisitsBecameReportable", 1, """{"visits":3}"""),
        new("PassIssued", 1, $$"""{"pass":"{{Key}}"}"""),
        new("PassReplaced", 1, $$"""{"pass":"{{Key}}","replaced":"{{OtherKey}}"}"""),
        new("ParticipantsMarkedDifferent", 1, $$"""{"other":"{{OtherKey}}"}"""),
        new("ParticipantsMerged", 1, $$$"""{"kept":"{{{Key}}}","merged":"{{{OtherKey}}}","items":["Ssn","Zip"],"moved":{"Visit":2,"Pass":1,"Enrollment":0,"Account":0}}"""),
        new("ParticipantsUnmerged", 1, $$$"""{"kept":"{{{Key}}}","merged":"{{{OtherKey}}}","items":["Ssn"],"stayed":["Zip"],"moved":{"Visit":2},"visits":1}"""),
        new("EnrollmentRecorded", 1, $$"""{"participant":"{{Key}}","program":"YouthCareerPathways","status":"Enrolled","on":"2026-11-05","area":20,"office":"20-003","type":"OutOfSchoolYouth","planner":12}"""),
        new("ApplicantEnrolled", 1, """{"on":"2026-11-05"}"""),
        new("EnrollmentClosed", 1, """{"reason":"Entered by mistake"}"""),
        new("PlannerAssigned", 1, """{"before":12,"after":14}"""),
        new("CustomerTypeChanged", 1, """{"before":"NotSet","after":"Adult"}"""),
        new("AssessmentAdded", 1, $$"""{"participant":"{{Key}}","kind":"BasicSkills","on":"2026-11-05"}"""),
        new("CaseNoteAdded", 1, $$"""{"participant":"{{Key}}","kind":"General","on":"2026-11-05","outcome":"ContactMade","files":2}"""),
        new("CaseNoteAddendumAdded", 1, $$"""{"addendum":"{{Key}}","files":1}"""),
        new("CaseNoteMarkedInError", 1, """{"reason":"Wrong customer"}"""),
        new("InfectedFileRefused", 1, null),
        new("AssessmentVoided", 1, """{"reason":"Wrong customer"}"""),
        new("BarrierAdded", 1, $$"""{"participant":"{{Key}}","on":"2026-11-05"}"""),
        new("BarrierResolved", 1, """{"on":"2026-11-25"}"""),
        new("BarrierRemoved", 1, null),
        new("GoalAdded", 1, $$"""{"participant":"{{Key}}","kind":"Employment","targetOn":"2027-05-01"}"""),
        new("GoalChanged", 1, """{"fields":["Kind","Words","TargetOn"]}"""),
        new("GoalStatusChanged", 1, """{"before":"Active","after":"Dropped","reason":"Found another one"}"""),
        new("GoalRemoved", 1, """{"steps":3}"""),
        new("StepAdded", 1, $$"""{"participant":"{{Key}}","enrollment":"{{OtherKey}}","service":"MENTOR"}"""),
        new("StepAssigned", 1, $$"""{"goal":"{{Key}}"}"""),
        new("StepUnassigned", 1, $$"""{"goal":"{{Key}}"}"""),
        new("StepNoteChanged", 1, null),
        new("StepRemoved", 1, null),
        new("GroupsExported", 1, """{"program":"Youth","year":2025,"area":20,"count":4}"""),
        new("CustomersExported", 1, """{"group":"youth-2025-20","status":"Enrolled","planner":"12","count":40}"""),
        new("MailFailed", 1, """{"tries":8,"failure":"MailboxUnavailable"}"""),
        new("ServiceAdded", 1, """{"from":"2026-12-01","values":[{"field":"Category","after":"Training"},{"field":"Name","after":"Welding"},{"field":"HoldYouth","after":"Always"}]}"""),
        new("ServiceChanged", 1, """{"changes":[{"field":"DeskKey","before":"3"},{"field":"HoldAdult","before":"Always","after":"DuringParticipation"}]}"""),
        new("ServiceRetired", 1, """{"from":"2026-12-01","reason":"No provider left"}"""),
        new("ServiceRetirementUndone", 1, """{"from":"2026-12-01"}"""),
        new("ServicesExported", 1, """{"catalog":"Plan","group":"Training","state":"Retired","count":3}"""),
        new("DemoDataSeeded", 1, """{"rooms":4,"accounts":9,"participants":600,"visits":2400}"""),
    ];
}
