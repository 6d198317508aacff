using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Enrollments.Exits;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.Files;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Features.Customers.Outcomes.Windows;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers.Exits;

[Scoped]
public sealed class ExitReader(ResourceRoomDb db, OpenCustomerPage open, ExitWindowsReader windows, OfficeClock clock)
{
    /// <param name="customer">Who exits.</param>
    /// <param name="typed">What was typed; null when the form is opened.</param>
    /// <param name="inTheWay">The service that the day would be before.</param>
    /// <param name="who">Who asks.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public Task<NewExitPage?> NewAsync(Guid customer, ExitInput? typed, ExitStep? inTheWay, ActingUser who, CancellationToken cancellationToken) =>
        open.ReadAsync(customer, who, async header =>
        {
            var found = await db.ReadExitCaseAsync(header.PersonId, [.. header.All.Select(row => row.ToFacts())], clock.Today, cancellationToken);
            var due = DueOf(found);
            var ends = header.All.Where(row => row.Status == EnrollmentStatus.Enrolled).ToList();
            var input = typed ?? new ExitInput { On = due is null ? null : OfficeFormat.Date(due.ExitOn), Reason = due is null ? null : nameof(ExitReason.NoService) };
            return (NewExitPage?)new NewExitPage
            {
                Header = header,
                Input = input with { Ends = [.. ends.Select(row => row.PublicId)] },
                Due = due,
                Ends = ends,
                Open = [.. found.Facts.Steps.Where(step => step.IsOpen && found.Facts.Open.Any(enrollment => enrollment.Id == step.EnrollmentId))
                    .Select(step => StepOf(found, step.Id, day: null))],
                InTheWay = inTheWay,
            };
        }, cancellationToken);

    public Task<ExitPage?> OneAsync(ExitAddress asked, UndoExitInput input, IReadOnlyList<StoredFile> held, ActingUser who, CancellationToken cancellationToken) =>
        open.ReadAsync(asked.Customer, who, async header =>
            (await ExitsAsync(db.Exits.Where(row => row.ParticipantId == header.PersonId && row.PublicId == asked.Exit), cancellationToken)) is [var exit]
                ? new ExitPage(header, exit, input, held, CanCorrect: exit.UndoneAt is null && who.Can(Permission.CorrectExits), ShowsReason: !exit.Reason.IsSensitive() || MayReadAny(header, who),
                    Undone: exit.UndoneAt is not null && who.Can(Permission.SeePlans) ? await windows.UndoneAsync(header.PersonId, asked.Exit, cancellationToken) : null)
                : null, cancellationToken);

    /// <summary>A customer's exits, the last first.</summary>
    public Task<IReadOnlyList<ExitDetail>> OfAsync(long person, CancellationToken cancellationToken) =>
        ExitsAsync(db.Exits.Where(row => row.ParticipantId == person), cancellationToken);

    /// <summary>The exit that is due today; null when none is.</summary>
    public async Task<DueExit?> DueAsync(CustomerHeader header, CancellationToken cancellationToken) =>
        !header.All.Any(row => row.ExitDueFrom <= clock.Today) ? null : DueOf(await db.ReadExitCaseAsync(header.PersonId, [.. header.All.Select(row => row.ToFacts())], clock.Today, cancellationToken));

    /// <summary>The written request to undo an exit; null when there is none or it is out of reach.</summary>
    public async Task<StoredFile?> RequestAsync(ExitAddress asked, Act act, CancellationToken cancellationToken)
    {
        if (await db.FindCustomerAsync(asked.Customer, act, cancellationToken) is not { } person
            || await db.Exits.Where(row => row.PublicId == asked.Exit && row.ParticipantId == person.Id).Select(row => row.Request)
                .SingleOrDefaultAsync(cancellationToken) is not { } request)
        {
            return null;
        }

        db.LogAccess(AccessKind.FileOpened, Subject.Exit(asked.Exit), act);
        await db.SaveChangesAsync(cancellationToken);
        return request;
    }

    private static bool MayReadAny(CustomerHeader header, ActingUser who) =>
        !who.Roles.Contains(Roles.CaseManager) || header.All.Any(row => row.PlannerId == who.AccountId);

    private static DueExit? DueOf(ExitCase found) => ExitRule.Suggest(found.Facts) is not { } suggestion ? null : new DueExit
    {
        ExitOn = suggestion.ExitOn,
        From = suggestion.From,
        DaysWaiting = suggestion.DaysWaiting,
        LastService = suggestion.LastService is { } last ? StepOf(found, last.StepId, last.On) : null,
        NeverStarted = [.. suggestion.NeverStarted.Select(id => StepOf(found, id, found.Steps[id].ScheduledStart))],
        InProgress = [.. suggestion.InProgress.Select(id => StepOf(found, id, found.Steps[id].ActualStart))],
    };

    private static ExitStep StepOf(ExitCase found, long id, DateOnly? day) => new(found.Steps[id].PublicId, found.Steps[id].Service.Name, day);

    private async Task<IReadOnlyList<ExitDetail>> ExitsAsync(IQueryable<CustomerExit> exits, CancellationToken cancellationToken)
    {
        var rows = await exits.AsNoTracking().OrderByDescending(row => row.On).ThenByDescending(row => row.Id).Select(row => new
        {
            row,
            row.Request,
            RecordedBy = db.Users.Where(account => account.Id == row.CreatedById).Select(account => account.DisplayName).FirstOrDefault(),
            UndoneBy = db.Users.Where(account => account.Id == row.UndoneById).Select(account => account.DisplayName).FirstOrDefault(),
            Moves = row.Moves.OrderBy(move => move.Id).Select(move => new
            {
                move.Before,
                move.After,
                move.At,
                By = db.Users.Where(account => account.Id == move.ById).Select(account => account.DisplayName).FirstOrDefault(),
                move.Reason,
            }).ToList(),
            Ended = row.Ended.OrderBy(ended => ended.EnrollmentId).Select(ended => new { ended.Enrollment.Program, ended.Enrollment.ProgramYear, ended.Enrollment.LwiaNumber }).ToList(),
        }).ToListAsync(cancellationToken);
        return [.. rows.Select(found => new ExitDetail
        {
            PublicId = found.row.PublicId,
            On = found.row.On,
            RecordedOn = found.row.RecordedOn,
            RecordedBy = found.RecordedBy,
            Reason = found.row.Reason,
            Ended = [.. found.Ended.Select(ended => $"{new Domain.Programs.CustomerGroup(ended.Program, new Domain.Reporting.ProgramYear(ended.ProgramYear)).Name} (LWIA {ended.LwiaNumber})")],
            Moves = [.. found.Moves.Select(move => new ExitMoveLine(move.Before, move.After, move.At, move.By, move.Reason))],
            UndoneAt = found.row.UndoneAt,
            UndoneBy = found.UndoneBy,
            UndoReason = found.row.UndoReason,
            Request = found.Request,
        })];
    }
}
