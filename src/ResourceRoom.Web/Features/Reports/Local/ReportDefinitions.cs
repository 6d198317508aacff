using ResourceRoom.Domain.Reporting;

namespace ResourceRoom.Web.Features.Reports.Local;

/// <param name="Source">The clause it comes from; ours where the policy says nothing.</param>
public sealed record ReportDefinition(string Name, string Column, string Meaning, string Source);

public static class ReportDefinitions
{
    private const string Ours = "ours";
    private const string Item1 = "Policy 1.11.2, item 1";
    private const string Item4 = "Policy 1.11.2, item 4";
    private const string Item5 = "Policy 1.11.2, item 5";
    private const string Item6 = "Policy 1.11.2, item 6";
    private const string Item8 = "Policy 1.11.2, item 8";
    private const string Item9 = "Policy 1.11.2, item 9";

    public static IReadOnlyList<(string Title, IReadOnlyList<ReportDefinition> Numbers)> All { get; } =
    [
        ("What all reports share",
        [
            new("Visit", "visits", "A visit of one person to one room on one occasion that nobody voided: from the desk, a paper sheet or a load; open or ended; in rooms open or closed since.", Item1),
            new("Day", "period_start", "The day of check-in by the office’s clock (America/Chicago), for the whole visit. A period includes its first and last day.", Ours),
            new("People", "people", "Different people with a visit in the row. Merged records count as one person in all periods. People of rows do not add up: one person may stand in several.", Item9),
            new("Program year", "", "July 1 to June 30, named for the year it begins in; its quarters begin on July 1, October 1, January 1 and April 1.", Item8),
            new("Class on the day", "class", "How the person was classified at the visit, by the answers and registrations of that day.", Item6),
        ]),
        (ReportKind.Utilization.Title(),
        [
            new("New people", "new_people", "People whose first visit ever, in any room of the state and whatever the filters, is in the row. So they are new once, and new people add up.", Ours),
            new("Returning people", "returning_people", "People less new people.", Ours),
            new("Timed visits", "timed_visits", "Visits that ended with a check-out.", Item1),
            new("Minutes", "minutes", "The minutes of timed visits, each rounded down.", Item1),
            new("Average minutes", "average_minutes", "Minutes divided by timed visits, to one decimal; empty without any.", Ours),
            new("Not checked out", "not_checked_out", "Visits that ended at closing because nobody checked out: how long they took is not known.", Ours),
            new("In the room", "in_the_room", "Visits that have not ended.", Item1),
            new("Week", "period", "Sunday to Saturday.", Ours),
            new("Hour of the week", "hour", "The hour of the office’s clock at check-in; both passings of the hour that comes twice in November are that hour.", Ours),
        ]),
        (ReportKind.Services.Title(),
        [
            new("Uses", "uses", "Pairs of a visit and a service; a service counts once a visit.", Item1),
            new("Visits", "visits", "Visits with at least one of the services of the row.", Item1),
            new("Kind", "kind", "Self-service, informational or staff-assisted, as the catalog has it.", "20 CFR 678.430"),
        ]),
        (ReportKind.Classification.Title(),
        [
            new("People of a class", "people", "People whose latest visit in the report has the class, so that people of the four classes add up.", Ours),
            new("Given, declined, not asked", "given, declined, not_asked", "How people answered an item, by their record now. Labor Force Status belongs to the visit: given if one of the visits gave it, else declined if one declined. The three add up to people.", Item5),
            new("Recorded by", "technician", "The visits that an account recorded; those of a load by the system’s code.", Ours),
        ]),
        (ReportKind.Demographics.Title(),
        [
            new("Age", "Age", "Completed years on the last day of the period; someone born on February 29 completes one on March 1.", Item5),
            new("Race", "Race", "One race, or more than one.", Item5),
            new("Labor Force Status", "Labor Force Status", "Of the latest visit that gave one.", Item5),
            new("*", "*", "Hidden: 1 to 9 people, or a number by which one could be worked out by subtraction within a period. The same for everybody, found for the whole state.", Ours),
        ]),
        (ReportKind.Loads.Title(),
        [
            new("Last accepted load", "last_load", "The day on which the last load that counts for the week was received, through the last day of the report.", Item4),
            new("State", "state", "Overdue: more than 7 days since the last accepted load, or since the approval. Else On time, Paused, or May not be used.", Item4),
            new("Rows", "rows_read, new, updated, unchanged, voided, rejected", "The sums of the receipts of loads received in the period.", Item4),
            new("Reject lines", "rejects", "Faulty cells and rows; one row may have several.", Ours),
            new("Reportable", "reportable", "Visits of people with a Social Security Number: only services on these enter quarterly and annual reporting.", Item8),
            new("Gained later", "gained_later", "Reportable visits that became so after they were recorded, by an SSN that came later, a merge or a correction.", Ours),
        ]),
    ];
}
