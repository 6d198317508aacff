using ResourceRoom.Domain.Reporting.Listing;
using ResourceRoom.Web.Features.Reports.Local.Listing;

namespace ResourceRoom.Web.Features.Reports.Local.Sheets;

/// <summary>Which list stands behind a number, and what narrows it beyond the filters of report and row.</summary>
public sealed record ReportLink(bool IsOfPeople, IReadOnlyDictionary<string, string?> Fields)
{
    public static ReportLink Visits { get; } = new(IsOfPeople: false, ReportDrill.All);

    public static ReportLink People { get; } = PeopleIn(new PeoplePart.Everybody());

    public static ReportLink VisitsWith(string field, string value) => new(IsOfPeople: false, new Dictionary<string, string?> { [field] = value });

    public static ReportLink PeopleIn(PeoplePart part) => new(IsOfPeople: true, new Dictionary<string, string?> { ["of"] = part.Code() });
}
