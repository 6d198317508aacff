using ResourceRoom.Domain.CaseNotes;
using ResourceRoom.Domain.Enrollments.Exclusions;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.FollowUps;
using ResourceRoom.Web.Features.Shared.Forms;

namespace ResourceRoom.Web.Features.Customers.Plans.Declining;

internal static class DeclinesInForce
{
    /// <summary>Those that were neither taken back nor ended with their exit.</summary>
    public static IQueryable<FollowUpDecline> InForce(this IQueryable<FollowUpDecline> declines) =>
        declines.Where(row => row.TakenBackOn == null && row.ExitUndoneAt == null);

    public static Task<bool> IsDeathRecordedAsync(this ResourceRoomDb db, long person, CancellationToken cancellationToken) =>
        db.Exclusions.AnyAsync(row => row.ParticipantId == person && row.Kind == ExclusionKind.Death && row.VoidedAt == null, cancellationToken);
}

[Scoped]
public sealed class DeclineReader(ResourceRoomDb db)
{
    /// <summary>All declines of a customer, the last first.</summary>
    public async Task<List<DeclineLine>> OfAsync(CustomerHeader customer, CancellationToken cancellationToken) => customer.HasDeclines
        ? await LinesAsync(customer, db.FollowUpDeclines.Where(row => row.ParticipantId == customer.PersonId), cancellationToken)
        : [];

    /// <summary>Those of one step.</summary>
    public async Task<List<DeclineLine>> OfAsync(CustomerHeader customer, long step, CancellationToken cancellationToken) => customer.HasDeclines
        ? await LinesAsync(customer, db.FollowUpDeclines.Where(row => row.StepId == step), cancellationToken)
        : [];

    /// <summary>Whether a customer is recorded as dead.</summary>
    public Task<bool> IsDeathRecordedAsync(long person, CancellationToken cancellationToken) => db.IsDeathRecordedAsync(person, cancellationToken);

    /// <summary>The notes that can hold a request to decline follow-up after an exit, the last first.</summary>
    public async Task<IReadOnlyList<Choice>> RequestsAsync(long person, DateOnly exitOn, CancellationToken cancellationToken) => (await db.CaseNotes
        .Where(row => row.ParticipantId == person && row.Kind == NoteKind.CustomerRequestedNoFollowUp && row.InErrorAt == null && row.On >= exitOn)
        .OrderByDescending(row => row.On).ThenByDescending(row => row.Id)
        .Select(row => new { row.PublicId, row.On, row.Subject })
        .ToListAsync(cancellationToken))
        .ConvertAll(row => new Choice(row.PublicId.ToString(), $"{OfficeFormat.Date(row.On)}: {row.Subject}"));

    private Task<List<DeclineLine>> LinesAsync(CustomerHeader customer, IQueryable<FollowUpDecline> declines, CancellationToken cancellationToken) => declines
        .OrderByDescending(row => row.Id)
        .Select(row => new DeclineLine
        {
            Customer = customer.PublicId,
            Step = row.Step.PublicId,
            EnrollmentId = row.EnrollmentId,
            Reason = row.Reason,
            On = row.On,
            IsAttemptAttested = row.IsAttemptAttested,
            IsDocumentationAttested = row.IsDocumentationAttested,
            ChangedBy = db.Users.Where(account => account.Id == row.CreatedById).Select(account => account.DisplayName).FirstOrDefault(),
            ChangedAt = row.CreatedAt,
            Note = row.Note == null ? null : row.Note.PublicId,
            NoteOn = row.Note == null ? null : row.Note.On,
            IsNoteInError = row.Note != null && row.Note.InErrorAt != null,
            TakenBackAt = row.TakenBackAt,
            TakenBackBy = db.Users.Where(account => account.Id == row.TakenBackById).Select(account => account.DisplayName).FirstOrDefault(),
            ExitUndoneAt = row.ExitUndoneAt,
        })
        .ToListAsync(cancellationToken);
}
