using ResourceRoom.Domain.FollowUp;

namespace ResourceRoom.Web.Features.Shared;

/// <summary>Addresses that one feature links or posts to in another; a test keeps them out of everywhere else.</summary>
public static class Links
{
    public const string Caseload = "/my-customers";
    public const string CaseManagers = "/admin/staff?role=CaseManager";
    public const string CheckIn = "/check-in";
    public const string CheckInCard = CheckIn + "/card";
    public const string CaseNoteSearch = "/case-notes/search";
    public const string CustomerSearch = "/customers/search";
    public const string FederalExtract = Reports + "/federal-extract";
    public const string FollowUpReport = "/reports/follow-up";
    public const string FollowUps = "/follow-ups";

    public const string NothingPlanned = FollowUps + "?planned=nothing";
    public const string FollowUpCalendar = FollowUps + "/calendar";
    public const string FollowUpDay = FollowUpCalendar + "/day";
    public const string FollowUpReassignment = FollowUps + "/reassignment";
    public const string ForgottenPassword = "/account/forgotten";
    public const string Groups = "/groups";
    public const string Help = "/help";
    public const string HelpPolicy = Help + "/policy";
    public const string Inbox = "/inbox";
    public const string StaffReview = "/admin/staff/review";

    public const string LoadLayout = Loads + "/layout";
    public const string Loads = "/loads";
    public const string LocationForms = Locations + "/forms";
    public const string LocationReview = Locations + "/review";
    public const string Locations = "/locations";
    public const string NewLoad = Loads + "/new";
    public const string MyDashboard = "/my-dashboard";
    public const string MyMessages = "/my-messages";
    public const string MyPlan = "/my-plan";
    public const string Overview = "/overview";
    public const string OwnStandIns = "/account/stand-ins";
    public const string PaperSheet = CheckIn + "/paper";
    public const string Participants = "/participants";
    public const string ReferenceData = "/admin/reference-data";
    public const string Reminders = "/account/reminders";
    public const string ReportDictionary = Reports + "/definitions";
    public const string Reports = "/reports";
    public const string RoomClosure = Visits + "/closure";
    public const string RoomClosureUndo = RoomClosure + "/undo";

    public const string SavedReports = Reports + "/saved";
    public const string SecondFactor = "/account/second-factor";

    public static string EndSignIn(Guid id) => $"/account/sign-ins/{id}/end";
    public const string Services = "/admin/services";
    public const string Systems = "/systems";
    public const string Visits = "/visits";

    /// <summary>Forms of the sign-in and of links from mails, sent by someone who is not signed in yet.</summary>
    public static readonly PathString[] FormsBeforeSignIn =
    [
        "/account/sign-in", "/account/room", "/account/second-factor/code", "/account/second-factor/recovery-code", "/account/second-factor/first",
        ForgottenPassword, "/account/reset", "/account/invitation",
    ];

    /// <summary>The calendar that whoever knows the secret may read.</summary>
    public static string CalendarFeed(string secret) => $"/follow-ups/feed/{secret}.ics";

    public static string Customer(Guid id) => $"/customers/{id}";

    public static string CustomerMessages(Guid id) => $"{Customer(id)}/messages";

    public static string CustomerOutcomes(Guid id) => $"{Customer(id)}/outcomes";

    public static string CustomerStep(Guid id, Guid step) => $"{Customer(id)}/plan/steps/{step}";

    public static string Group(string key) => $"{Groups}/{key}";

    public static string Load(Guid id) => $"{Loads}/{id}";

    public static string LoadsOfSystem(string code) => $"{Loads}?system={code}";

    public static string LocationForm(Guid id) => $"{LocationForms}/{id}";

    /// <summary>A room as it is on a day; today if null.</summary>
    public static string LocationOn(string code, DateOnly? day) =>
        $"{Locations}/{code}{(day is { } on ? $"?on={Uri.EscapeDataString(OfficeFormat.Date(on))}" : "")}";

    public static string LocationReviewOf(Guid id) => $"{LocationReview}/{id}";

    public static string NewLocationForm(string kind, string? room = null) => $"{LocationForms}/new?kind={kind}{(room is null ? "" : $"&room={room}")}";

    public static string NewEnrollment(Guid id) => $"{Participant(id)}/enrollments/new";

    /// <summary>Leads back to the customer's outcomes.</summary>
    public static string NewFollowUpNote(Guid id) => NewFollowUpNote(id, $"{CustomerOutcomes(id)}#follow-up-section");

    /// <summary>Leads back to a page of this site that the form knows.</summary>
    public static string NewFollowUpNote(Guid id, string returnTo) =>
        $"{Customer(id)}/case-notes/new?kind=FollowUp&returnTo={Uri.EscapeDataString(returnTo)}";

    /// <summary>Leads back to the Follow-up Services (CM) step.</summary>
    public static string NewFollowUpNoteOfStep(Guid id, Guid step) => $"{NewFollowUpNote(id, $"{CustomerStep(id, step)}#follow-up")}&step={step}";

    /// <summary>The same of an attempt that a decline lacks: without a day, and back to the decline.</summary>
    public static string MissingAttempt(Guid id, Guid step, QuarterFollowingExit quarter) =>
        $"{NewFollowUpNote(id, $"{CustomerStep(id, step)}?decline=true#step-form")}&step={step}&missing={quarter}";

    public static string Participant(Guid id) => $"{Participants}/{id}";

    /// <summary>The state's words of an item of Policy 1.11.2, such as 5.2.1.</summary>
    public static string PolicyItem(string number) => $"{HelpPolicy}#{Policy.PolicyItem.IdOf(number)}";

    public static string SavedReport(Guid id) => $"{SavedReports}/{id}";

    public static string StandInsOf(long planner) => $"/admin/staff/{planner}/stand-ins";

    public static string TrackingSystem(Guid id) => $"{Systems}/{id}";

    public static string Visit(Guid id) => $"/visits/{id}";

    public static string VisitClosure(Guid id) => $"{Visit(id)}/closure";

    public static string VisitClosureUndo(Guid id) => $"{VisitClosure(id)}/undo";

    public static string VisitServices(Guid id) => $"{Visit(id)}/services";

    public static string VisitUndo(Guid id) => $"{Visit(id)}/undo";

    public static string VisitsOfRoom(string code) => $"/visits?room={code}";
}
