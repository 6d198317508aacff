using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Customers;

/// <summary>One of the tabs of a customer's page.</summary>
public sealed record CustomerTab(string Name, string Path, Permission Opens)
{
    /// <summary>Key in the view data by which a page says which tab it is on.</summary>
    public const string Current = "CustomerTab";

    public const string Profile = "Profile";
    public const string Plan = "Customer Career Plan (IEP/ISS)";
    public const string CaseNotes = "Case Notes";
    public const string Outcomes = "Outcomes";

    public static IReadOnlyList<CustomerTab> All { get; } =
    [
        new(Profile, "", Permission.SeeCustomers),
        new(Plan, "/plan", Permission.SeePlans),
        new(CaseNotes, "/case-notes", Permission.SeeCaseNotes),
        new(Outcomes, "/outcomes", Permission.SeePlans),
    ];
}
