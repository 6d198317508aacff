using ResourceRoom.Domain.FollowUp.Schedules;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.FollowUps;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Features.Shared.NineQuestions;

using LikelyExit = ResourceRoom.Domain.FollowUp.LikelyExits.LikelyExit;

namespace ResourceRoom.Web.Features.FollowUps.LikelyExits;

/// <param name="Enrollment">The enrollment that would end.</param>
/// <param name="Exit">What would be due.</param>
public sealed record LikelyExitLine(QuietEnrollment Enrollment, LikelyExit Exit) : Unlogged;

public sealed class LikelyExitList : ListDefinition<LikelyExitLine>
{
    public LikelyExitList(DateOnly today)
        : base("Likely exits")
    {
        Column("Name", row => Link(ItemWords.FullName(row.Enrollment.FirstName, row.Enrollment.LastName), Links.CustomerOutcomes(row.Enrollment.Customer)));
        Column("Last service", row => new ListCell { Text = OfficeFormat.Date(row.Exit.ExitOn), SecondLine = $"{row.Exit.DaysWithoutService} days ago" }).Class("rr-time");
        Column("Follow-up that would be due", row => row.Exit.State.Due is not { } due || row.Exit.State.Window is not { } window ? "Nothing" : new ListCell
        {
            Text = OfficeFormat.Date(due),
            SecondLine = $"{window.InWords()}, {DueWords.InWords(due.DayNumber - today.DayNumber)}",
        }).Class("rr-time");
        Column("Exit due from", row => OfficeFormat.Date(row.Enrollment.ExitDueFrom)).Class("rr-time");
        Column("Program", row => row.Enrollment.Program.Name());
        Column("Planner", row => row.Enrollment.Planner ?? "–");
    }
}
