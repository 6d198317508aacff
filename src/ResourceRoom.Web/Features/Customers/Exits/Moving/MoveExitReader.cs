using ResourceRoom.Domain.Dates;
using ResourceRoom.Domain.Enrollments.Exits.Moving;
using ResourceRoom.Domain.FollowUp.Declines;
using ResourceRoom.Domain.FollowUp.Schedules;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.FollowUps;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Customers.Exits.Moving;

[Scoped]
public sealed class MoveExitReader(ResourceRoomDb db, OpenCustomerPage open, OfficeClock clock)
{
    /// <summary>The form, with what changes once a day is typed; null when there is no exit within reach that stands.</summary>
    public Task<MoveExitPage?> ReadAsync(ExitAddress asked, MoveExitInput input, ActingUser who, CancellationToken cancellationToken) =>
        open.ReadAsync(asked.Customer, who, async header =>
        {
            var exit = await db.Exits.AsNoTracking().Include(row => row.Ended)
                .SingleOrDefaultAsync(row => row.PublicId == asked.Exit && row.ParticipantId == header.PersonId && row.UndoneAt == null, cancellationToken);
            return exit is null ? null : await PageAsync(header, exit, input, cancellationToken);
        }, cancellationToken);

    private async Task<MoveExitPage> PageAsync(CustomerHeader header, CustomerExit exit, MoveExitInput input, CancellationToken cancellationToken)
    {
        var page = new MoveExitPage { Header = header, Exit = exit.PublicId, On = exit.On, Input = input with { From = OfficeFormat.Date(exit.On), Shown = null } };
        if (TypedDate.Read(input.To) is not { } to || !DateRules.IsPlausible(input.To))
        {
            return page;
        }

        var found = await db.ReadExitCaseAsync(header.PersonId, [.. header.All.Select(row => row.ToFacts())], clock.Today, cancellationToken);
        var facts = found.ToMoveFacts(exit);
        return ExitMoveRule.WhyNot(facts, to) is { } why
            ? page with { WhyNot = why.InWords(found.StepOf(why)), InTheWay = found.StepOf(why) }
            : page with { Input = page.Input with { Shown = input.To }, Preview = await PreviewAsync(header, facts, to, cancellationToken) };
    }

    private async Task<MovePreview> PreviewAsync(CustomerHeader header, ExitMoveFacts facts, DateOnly to, CancellationToken cancellationToken)
    {
        var ended = facts.Ended.Select(row => row.Id).ToHashSet();
        var histories = new List<ExitHistory>();
        await foreach (var history in db.ReadHistoriesAsync([header.PersonId], cancellationToken))
        {
            histories.Add(history);
        }

        var before = histories.Find(one => one.Ended.Any(row => ended.Contains(row.Id)))!.History;
        var moved = ExitMoveRule.Move(facts.Exit, to, facts.Today);
        var after = before with { ExitOn = moved.On, RecordedOn = moved.RecordedOn };
        var (windowsBefore, windowsAfter) = (ByName(before), ByName(after));
        return new MovePreview
        {
            To = moved.On,
            RecordedOn = moved.RecordedOn,
            IsRecordedAnew = moved.RecordedOn != facts.Exit.RecordedOn,
            Windows = [.. windowsBefore.Keys.Union(windowsAfter.Keys).Order().Select(name => new MovedWindow(WindowOf(windowsBefore, name), WindowOf(windowsAfter, name)))],
            FlaggedDeclineOn = after.DeclineInForce(facts.Today) is { } decline && DeclineRule.GapsOf(decline, after.ExitOn, after.Facts).Count > 0 ? decline.On : null,
        };

        Dictionary<WindowName, FollowUpWindow> ByName(FollowUpHistory history) => ScheduleRule.For(history, facts.Today).Windows.ToDictionary(window => window.Name);

        static FollowUpWindow? WindowOf(Dictionary<WindowName, FollowUpWindow> windows, WindowName name) => windows.TryGetValue(name, out var window) ? window : null;
    }
}
