using ResourceRoom.Domain.Reporting.Counting;
using ResourceRoom.Domain.Reporting.Listing;
using ResourceRoom.Web.Features.Shared.Charts;
using ResourceRoom.Web.Features.Shared.Visits;

namespace ResourceRoom.Web.Features.Reports.Local.Sheets;

internal static class LoadsSheet
{
    private static readonly ReportLink Reportable = ReportLink.VisitsWith(VisitListState.ReportableField, VisitListState.Reportable);
    private static readonly ReportLink GainedLater = ReportLink.VisitsWith(VisitListState.ReportableField, VisitListState.GainedLater);

    private static readonly ReportColumn[] Columns =
    [
        new("lwia", "LWIA", IsMeasure: false), new("room", "Room", IsMeasure: false), new("system", "System", IsMeasure: false), new("code", "Code", IsMeasure: false),
        new("last_load", "Last accepted load"), new("days_since", "Days since"), new("state", "State"), new("loads", "Loads"), new("rows_read", "Rows read"),
        new("new", "New"), new("updated", "Updated"), new("unchanged", "Unchanged"), new("voided", "Voided"), new("rejected", "Rejected"), new("rejects", "Reject lines"),
        new("visits", "Visits", Opens: ReportLink.Visits), new("reportable", "Reportable", Opens: Reportable),
        new("not_reportable", "Not reportable", Opens: ReportLink.VisitsWith(VisitListState.ReportableField, VisitListState.NotReportable)), new("gained_later", "Gained later", Opens: GainedLater),
        new("people", "People", Opens: ReportLink.People), new("people_reportable", "People with a reportable visit", Opens: ReportLink.PeopleIn(new PeoplePart.WithReportableVisit())),
    ];

    private static readonly string[] OfSystem =
        ["last_load", "days_since", "state", "loads", "rows_read", "new", "updated", "unchanged", "voided", "rejected", "rejects"];

    private static readonly string[] OfVisits = ["visits", "reportable", "not_reportable", "gained_later", "people", "people_reportable"];

    public static ReportSheet Of(IReadOnlyList<SystemReport> systems, (ReportabilityTally All, IReadOnlyList<(ReportRoom Room, ReportabilityTally Tally)> Rooms) visits, ReportFilter filter) => new()
    {
        Columns = Columns,
        Tiles =
        [
            new("Visits", visits.All.Visits, ReportLink.Visits), new("Reportable", visits.All.Reportable, Reportable), new("Gained later", visits.All.GainedLater, GainedLater),
            new("Systems overdue", systems.Count(system => system.State == "Overdue")),
        ],
        Sections =
        [
            new()
            {
                Key = "system", Title = "Third-party systems", Shown = OfSystem, Count = systems.Count,
                Rows = systems.Select(system => new ReportRow(
                    [
                        system.Lwia, null, system.Code, null, system.LastLoad, system.DaysSince, system.State, system.Loads, system.Counts.Read, system.Counts.New, system.Counts.Updated,
                        system.Counts.Unchanged, system.Counts.Voided, system.Counts.Rejected, system.Rejects.Sum(reject => reject.Lines), null, null, null, null, null, null,
                    ],
                    $"{system.Code} {system.Name}")),
            },
            new()
            {
                Key = "reject", Title = "Rejects", Shown = ["rejects"], Count = systems.Sum(system => system.Rejects.Count),
                Rows = systems.SelectMany(system => system.Rejects, (system, reject) => new ReportRow(
                    [system.Lwia, null, system.Code, reject.Code, null, null, null, null, null, null, null, null, null, null, reject.Lines, null, null, null, null, null, null],
                    $"{system.Code}, {reject.Code}")),
            },
            new() { Key = "reportability", Title = "All visits", Shown = OfVisits, Count = 1, IsComparable = true, Rows = [OfTally(visits.All, "All", ReportDrill.All)] },
            new()
            {
                Key = "reportability-room", Title = "Rooms", Charted = new(ChartKind.Bars, "reportable", "not_reportable"), Shown = OfVisits, Count = visits.Rooms.Count, IsComparable = true,
                Rows = visits.Rooms.Select(row => OfTally(row.Tally, filter.RoomLabel(row.Room), ReportDrill.Room(row.Room), row.Room)),
            },
        ],
        Notes =
        [
            "Only visits of people with a Social Security Number are reportable (Policy 1.11.2, item 6.2 and item 8). “Gained later” became so after they were recorded.",
            "Service and class narrow visits, not loads.",
        ],
    };

    private static ReportRow OfTally(ReportabilityTally tally, string label, IReadOnlyDictionary<string, string?> drill, ReportRoom? room = null) => new(
        [
            room?.Lwia, room?.Code, null, null, null, null, null, null, null, null, null, null, null, null, null,
            tally.Visits, tally.Reportable, tally.NotReportable, tally.GainedLater, tally.People, tally.PeopleReportable,
        ],
        label, drill);
}
