using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Domain.Reporting.Classes;
using ResourceRoom.Domain.Reporting.Listing;
using ResourceRoom.Web.Features.Shared.NineQuestions;
using ResourceRoom.Web.Features.Shared.Charts;

namespace ResourceRoom.Web.Features.Reports.Local.Sheets;

internal static class ClassificationSheet
{
    private static readonly ReportColumn[] Columns =
    [
        new("class", "Class", IsMeasure: false), new("item", "Item", IsMeasure: false), new("technician", "Recorded by", IsMeasure: false),
        new("visits", "Visits", Opens: ReportLink.Visits), new("people", "People", Opens: ReportLink.People), new("given", "Given"), new("declined", "Declined"), new("not_asked", "Not asked"),
    ];

    public static ReportSheet Of(ClassificationReport report, IReadOnlyDictionary<uint, string> names)
    {
        var recorders = report.Recorders.Select(row => (Row: row, Name: names[row.AccountId])).OrderBy(row => row.Name, StringComparer.Ordinal).ToList();
        return new()
        {
            Columns = Columns,
            Tiles =
            [
                new("Visits", report.Visits, ReportLink.Visits), new("People", report.People, ReportLink.People),
                new("People with an SSN", report.AllItems.Single(row => row.Item == NineItem.Ssn).Given, ReportLink.PeopleIn(new PeoplePart.Answered(NineItem.Ssn, ResponseState.Given))),
                new("Unclassified people", report.Classes.Single(row => row.Class == ParticipantClass.Unclassified).People, ReportLink.PeopleIn(new PeoplePart.OfClass(ParticipantClass.Unclassified))),
            ],
            Sections =
            [
                new() { Key = "total", Title = "All", Shown = ["visits", "people"], Rows = [new([null, null, null, report.Visits, report.People, null, null, null], "All", ReportDrill.All)], Count = 1, IsComparable = true },
                new()
                {
                    Key = "class", Title = "Classes", Charted = new(ChartKind.Bars, "visits", "people"), Shown = ["visits", "people"], Count = report.Classes.Count, IsComparable = true,
                    Rows = report.Classes.Select(row => new ReportRow([row.Class.InWords(), null, null, row.Visits, row.People, null, null, null], row.Class.InWords(), ReportDrill.All) { Opens = ListsOf(row.Class) }),
                },
                new()
                {
                    Key = "item", Title = "The nine items", Charted = new(ChartKind.Bars, "given", "declined", "not_asked"), Shown = ["people", "given", "declined", "not_asked"], Count = report.AllItems.Count, IsComparable = true,
                    Rows = report.AllItems.Select(row => new ReportRow(
                        [null, row.Item.Label(), null, report.Visits, report.People, row.Given, row.Declined, row.NotAsked], row.Item.Label(), ReportDrill.All) { Opens = ListsOf(row.Item) }),
                },
                new()
                {
                    Key = "technician", Title = "Who recorded the visits", Shown = ["visits", "people", "given", "declined", "not_asked"], Count = recorders.Sum(row => row.Row.Items.Count),
                    Rows = recorders.SelectMany(row => row.Row.Items, (row, item) => new ReportRow(
                        [null, item.Item.Label(), row.Name, row.Row.Visits, row.Row.People, item.Given, item.Declined, item.NotAsked],
                        $"{row.Name}, {item.Item.Label()}", ReportDrill.RecordedBy(row.Row.AccountId)) { Opens = ListsOf(item.Item) }),
                },
            ],
            Notes =
            [
                "A person counts for the class of their latest visit, so that people of the four classes add up.",
                "Answers are read from records as they are now. Labor Force Status belongs to the visit: it is given if one of the visits gave it.",
            ],
        };
    }

    private static Dictionary<string, ReportLink> ListsOf(ParticipantClass one) => new()
    {
        ["visits"] = ReportLink.VisitsWith("class", one.ToString()),
        ["people"] = ReportLink.PeopleIn(new PeoplePart.OfClass(one)),
    };

    private static Dictionary<string, ReportLink> ListsOf(NineItem item) => new()
    {
        ["given"] = ReportLink.PeopleIn(new PeoplePart.Answered(item, ResponseState.Given)),
        ["declined"] = ReportLink.PeopleIn(new PeoplePart.Answered(item, ResponseState.Declined)),
        ["not_asked"] = ReportLink.PeopleIn(new PeoplePart.Answered(item, ResponseState.NotAsked)),
    };
}
