using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Domain.Reporting.Classes;
using ResourceRoom.Web.Features.Shared.NineQuestions;
using ResourceRoom.Web.Features.Shared.Charts;

namespace ResourceRoom.Web.Features.Reports.Local.Sheets;

internal static class ClassificationSheet
{
    private static readonly ReportColumn[] Columns =
    [
        new("class", "Class", IsMeasure: false), new("item", "Item", IsMeasure: false), new("technician", "Recorded by", IsMeasure: false),
        new("visits", "Visits"), new("people", "People"), new("given", "Given"), new("declined", "Declined"), new("not_asked", "Not asked"),
    ];

    public static ReportSheet Of(ClassificationReport report, IReadOnlyDictionary<uint, string> names)
    {
        var recorders = report.Recorders.Select(row => (Row: row, Name: names[row.AccountId])).OrderBy(row => row.Name, StringComparer.Ordinal).ToList();
        return new()
        {
            Columns = Columns,
            Tiles =
            [
                new("Visits", report.Visits), new("People", report.People),
                new("People with an SSN", report.AllItems.Single(row => row.Item == NineItem.Ssn).Given),
                new("Unclassified people", report.Classes.Single(row => row.Class == ParticipantClass.Unclassified).People),
            ],
            Sections =
            [
                new() { Key = "total", Title = "All", Shown = ["visits", "people"], Rows = [new([null, null, null, report.Visits, report.People, null, null, null], "All", ReportDrill.All)], Count = 1, IsComparable = true },
                new()
                {
                    Key = "class", Title = "Classes", Charted = new(ChartKind.Bars, "visits", "people"), Shown = ["visits", "people"], Count = report.Classes.Count, IsComparable = true,
                    Rows = report.Classes.Select(row => new ReportRow([row.Class.InWords(), null, null, row.Visits, row.People, null, null, null], row.Class.InWords(), ReportDrill.Class(row.Class))),
                },
                new()
                {
                    Key = "item", Title = "The nine items", Charted = new(ChartKind.Bars, "given", "declined", "not_asked"), Shown = ["people", "given", "declined", "not_asked"], Count = report.AllItems.Count, IsComparable = true,
                    Rows = report.AllItems.Select(row => new ReportRow(
                        [null, row.Item.Label(), null, report.Visits, report.People, row.Given, row.Declined, row.NotAsked], row.Item.Label())),
                },
                new()
                {
                    Key = "technician", Title = "Who recorded the visits", Shown = ["visits", "people", "given", "declined", "not_asked"], Count = recorders.Sum(row => row.Row.Items.Count),
                    Rows = recorders.SelectMany(row => row.Row.Items, (row, item) => new ReportRow(
                        [null, item.Item.Label(), row.Name, row.Row.Visits, row.Row.People, item.Given, item.Declined, item.NotAsked],
                        $"{row.Name}, {item.Item.Label()}", ReportDrill.RecordedBy(row.Row.AccountId))),
                },
            ],
            Notes =
            [
                "A person counts for the class of their latest visit, so that people of the four classes add up.",
                "Answers are read from records as they are now. Labor Force Status belongs to the visit: it is given if one of the visits gave it.",
            ],
        };
    }
}
