using System.Linq.Expressions;

using ResourceRoom.Domain.FollowUp.DueList;
using ResourceRoom.Domain.FollowUp.Schedules;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data.FollowUps;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.FollowUps;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Features.Shared.NineQuestions;

namespace ResourceRoom.Web.Features.FollowUps;

/// <summary>What is due today. In the order that it begins with, any page is read from an index.</summary>
public sealed class DueList : ListDefinition<FollowUpDue, FollowUpLine>
{
    public DueList(FollowUpList? list, DateOnly today, string? address = null)
        : base("Follow-ups")
    {
        MostCounted = 1_000;
        Key(row => row.Enrollment.PublicId, unique: row => row.Id);

        var isAboutWindow = list is not (FollowUpList.Declined or FollowUpList.Ended);
        Column("Name", row => Link(ItemWords.FullName(row.FirstName, row.LastName), Links.CustomerOutcomes(row.Customer)));
        var due = Column("Due", row => row.Due is not { } day ? "–" : new ListCell { Text = OfficeFormat.Date(day), SecondLine = DueWords.InWords(day.DayNumber - today.DayNumber) })
            .Class("rr-time").ShownWhen(isAboutWindow);
        _ = isAboutWindow
            ? due.Sort("due", row => row.List, row => row.Due!.Value, row => row.LastNameKey, row => row.FirstNameKey)
            : due.Sort("due", row => row.List, row => row.LastNameKey, row => row.FirstNameKey);
        Column("Window", row => row.Window?.InWords() ?? "–").ShownWhen(isAboutWindow);
        Column("List", row => Tag(row.List.InWords(), row.List == FollowUpList.Overdue ? "rr-tag--warning" : "rr-tag--plain")).ShownWhen(list is null);
        Column("Last contact", row => new ListCell { Text = row.LastContactOn is { } day ? OfficeFormat.Date(day) : "None", SecondLine = MarksOf(row, today) });
        Column("Exit", row => new ListCell { Text = OfficeFormat.Date(row.ExitOn), SecondLine = row.Program.Name() }).Class("rr-time");
        Column("Planner", row => row.Planner ?? "–");
        Column("Action", row => Link("Add Follow-Up Case Note", Links.NewFollowUpNote(row.Customer, address!)) with { Aside = $" about {ItemWords.FullName(row.FirstName, row.LastName)}" })
            .ShownWhen(address is not null).PhoneLabel(null);
        SortedBy("due");
    }

    protected override Expression<Func<FollowUpDue, FollowUpLine>> Row => LineOf;

    internal static Expression<Func<FollowUpDue, FollowUpLine>> LineOf => row => new FollowUpLine
    {
        Customer = row.Enrollment.Participant.PublicId,
        LastName = row.Enrollment.Participant.LastName,
        FirstName = row.Enrollment.Participant.FirstName,
        Program = row.Program,
        Planner = row.Planner!.DisplayName,
        ExitOn = row.FollowedExit.ExitOn,
        RecordedOn = row.FollowedExit.RecordedOn,
        List = row.List,
        Window = row.Window,
        Due = row.Due,
        LastContactOn = row.FollowedExit.LastContactOn,
        ServiceProvidedOn = row.FollowedExit.ServiceProvidedOn,
        IsNothingPlanned = row.IsNothingPlanned,
        IsEvidenceInDoubt = row.FollowedExit.IsEvidenceInDoubt,
    };

    private static string? MarksOf(FollowUpLine row, DateOnly today)
    {
        string?[] marks =
        [
            row.IsContactOnly(today) ? row.LastContactOn is null ? "No service" : "Contact only, no service" : null,
            row.IsNothingPlanned ? "Nothing planned" : null,
            row.IsEvidenceInDoubt ? "Evidence does not fit the exit date" : null,
        ];
        var said = string.Join(" · ", marks.Where(mark => mark is not null));
        return said.Length > 0 ? said : null;
    }
}
