using ResourceRoom.Domain.Reporting.Demographics;
using ResourceRoom.Domain.Reporting.Listing;
using ResourceRoom.Web.Features.Shared.Charts;

namespace ResourceRoom.Web.Features.Reports.Local.Sheets;

internal static class DemographicsSheet
{
    private const string People = "people";

    private static readonly ReportColumn[] Columns = [new("category", "Category", IsMeasure: false), new(People, "People", Opens: ReportLink.People)];

    public static ReportSheet Of(DemographicsReport report) => new()
    {
        SectionName = "group",
        Columns = Columns,
        Tiles = [new("People", Cell(report.Total), ReportLink.People)],
        Sections = [.. report.Rows.GroupBy(row => row.Group).Select(group => new ReportSection
        {
            Key = group.Key == DemographicsRow.Total ? DemographicsRow.Total : group.Key,
            Title = group.Key,
            Shown = [People],
            Count = group.Count(),
            Rows = [.. group.Select(row => new ReportRow([row.Category, Cell(row.People)], row.Category, ReportDrill.All) { Opens = ListOf(row) })],
            IsComparable = true,
            Charted = group.Key == DemographicsRow.Total ? null : new(ChartKind.Bars, People),
        })],
        Notes = NotesOf(report),
    };

    private static List<string> NotesOf(DemographicsReport report)
    {
        List<string> notes = ["Each person stands once in each group, with the answers on their record now. Age is in completed years on the last day of the period."];
        if (report.IsWithheld)
        {
            notes.Insert(0, "Fewer than 10 people: all numbers of this selection are hidden (*).");
        }
        else if (report.Rows.Any(row => row.People.IsHidden))
        {
            notes.Insert(0, "To protect people’s privacy, numbers of 1 to 9 show as *. Other numbers, zeros and large ones too, are hidden where subtraction would give one of those away.");
        }

        return notes;
    }

    private static Dictionary<string, ReportLink>? ListOf(DemographicsRow row) => DemographicGroups.All.SingleOrDefault(group => group.Name == row.Group) is { } group
        ? new() { [People] = ReportLink.PeopleIn(new PeoplePart.InCategory(group, group.Categories.Index().Single(category => category.Item == row.Category).Index)) }
        : null;

    private static object Cell(ShownNumber number) => number.People is { } people ? people : HiddenNumber.Instance;
}
