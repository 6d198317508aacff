using System.Globalization;

namespace ResourceRoom.Web.Data.Trail;

public sealed record Subject(string Kind, string Id)
{
    public const string AccountKind = "Account";

    public static Subject Account(long id) => new(AccountKind, id.ToString(CultureInfo.InvariantCulture));

    /// <summary>No account: an address that nobody has. The address itself is not kept; people type passwords into that field.</summary>
    public static Subject UnknownAccount { get; } = new(AccountKind, "unknown");

    public static Subject Mail(Guid publicId) => new("Mail", publicId.ToString());

    public static Subject Participant(Guid publicId) => new("Participant", publicId.ToString());

    public static Subject Visit(Guid publicId) => new("Visit", publicId.ToString());

    public static Subject Service(string code) => new("Service", code);

    public static Subject PlanService(string code) => new("PlanService", code);

    public static Subject Enrollment(Guid publicId) => new("Enrollment", publicId.ToString());

    public static Subject Assessment(Guid publicId) => new("Assessment", publicId.ToString());

    public static Subject Barrier(Guid publicId) => new("Barrier", publicId.ToString());

    public static Subject Goal(Guid publicId) => new("Goal", publicId.ToString());

    public static Subject Step(Guid publicId) => new("Step", publicId.ToString());

    public static Subject CaseNote(Guid publicId) => new("CaseNote", publicId.ToString());

    public static Subject Message(Guid publicId) => new("Message", publicId.ToString());

    public static Subject InboxItem(Guid publicId) => new("InboxItem", publicId.ToString());

    public static Subject Exit(Guid publicId) => new("Exit", publicId.ToString());

    public static Subject Exclusion(Guid publicId) => new("Exclusion", publicId.ToString());

    public static Subject Placement(Guid publicId) => new("Placement", publicId.ToString());

    public static Subject Group(string key) => new("Group", key);

    public static Subject Location(string code) => new("Location", code);

    public static Subject LocationForm(Guid publicId) => new("LocationForm", publicId.ToString());

    public static Subject Holidays(int year) => new("Holidays", year.ToString(CultureInfo.InvariantCulture));

    public static Subject OetContact(Guid publicId) => new("OetContact", publicId.ToString());

    public static Subject TrackingSystem(Guid publicId) => new("TrackingSystem", publicId.ToString());

    public static Subject Load(Guid publicId) => new("Load", publicId.ToString());

    public static Subject FederalExtract(Guid publicId) => new("FederalExtract", publicId.ToString());

    public static Subject SavedReport(Guid publicId) => new("SavedReport", publicId.ToString());

    /// <summary>The layouts, checks or due dates of the federal extract.</summary>
    public static Subject ExtractRules(string which) => new("ExtractRules", which);

    public static Subject Lwia(int number) => new("Lwia", number.ToString(CultureInfo.InvariantCulture));
}
