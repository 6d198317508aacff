using System.Linq.Expressions;

using ResourceRoom.Domain.CaseNotes;
using ResourceRoom.Domain.Enrollments.Exclusions;
using ResourceRoom.Domain.FollowUp.Counting;
using ResourceRoom.Domain.FollowUp.Declines;
using ResourceRoom.Domain.Plans.Steps;
using ResourceRoom.Web.Data.CaseNotes;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.Plans;

namespace ResourceRoom.Web.Data.FollowUps;

internal interface IRowOfPerson
{
    long Id { get; }

    long ParticipantId { get; }
}

internal sealed record NoteRow(long Id, long ParticipantId, NoteKind Kind, DateOnly On, NoteOutcome? Outcome, NoteMethod? Method, bool IsInError) : IRowOfPerson
{
    public static Expression<Func<CaseNote, NoteRow>> Of => row =>
        new NoteRow(row.Id, row.ParticipantId, row.Kind, row.On, row.Outcome, row.Method, row.InErrorAt != null);

    public static Func<CaseNote, NoteRow> OfNote { get; } = Of.Compile();

    public FollowUpNote ToFacts() => new() { On = On, IsFollowUp = Kind == NoteKind.FollowUp, Outcome = Outcome, Method = Method, IsInError = IsInError };
}

/// <param name="Service">Category and code; null for a step that is about to be saved.</param>
internal sealed record StepRow(
    long Id, long ParticipantId, long EnrollmentId, int ServiceId, ServedAs? Service, StepStatus Status, DateOnly? ActualStart, DateOnly? ActualEnd, bool IsRemoved)
    : IRowOfPerson
{
    public static Expression<Func<Step, StepRow>> Of => row => new StepRow(
        row.Id, row.ParticipantId, row.EnrollmentId, row.ServiceId, new ServedAs(row.Service.Category, row.Service.Code), row.Status, row.ActualStart, row.ActualEnd, false);

    public static StepRow OfStep(Step row) => new(
        row.Id, row.ParticipantId, row.EnrollmentId, row.ServiceId, Service: null, row.Status, row.ActualStart, row.ActualEnd, row.RemovedAt is not null || row.WithdrawnAt is not null);

    public FollowUpStep ToFacts(IReadOnlyDictionary<int, PlanService> services)
    {
        // A service that is new in this save comes from a sync, which never brings follow-up services.
        var service = Service ?? (services.TryGetValue(ServiceId, out var known) ? new ServedAs(known.Category, known.Code) : new ServedAs(ServiceCategory.Career, ""));
        return new(service.Category, new StepFacts
        {
            Id = Id,
            EnrollmentId = EnrollmentId,
            Service = service.Code,
            Status = Status,
            Dates = new StepDates { ActualStart = ActualStart, ActualEnd = ActualEnd },
        });
    }
}

internal sealed record ServedAs(ServiceCategory Category, string Code);

internal sealed record ExclusionRow(long Id, long ParticipantId, ExclusionKind Kind, DateOnly On, bool IsVoided) : IRowOfPerson
{
    public static Expression<Func<Exclusion, ExclusionRow>> Of => row => new ExclusionRow(row.Id, row.ParticipantId, row.Kind, row.On, row.VoidedAt != null);

    public static Func<Exclusion, ExclusionRow> OfExclusion { get; } = Of.Compile();
}

/// <param name="NewNoteOn">The day of the linked note if that is about to be saved too.</param>
internal sealed record DeclineRow(
    long Id, long ParticipantId, long EnrollmentId, DeclineReason Reason, DateOnly On, DateOnly? TakenBackOn, long? NoteId, DateOnly? NewNoteOn, DateTime? ExitUndoneAt)
    : IRowOfPerson
{
    public static Expression<Func<FollowUpDecline, DeclineRow>> Of => row => new DeclineRow(
        row.Id, row.ParticipantId, row.EnrollmentId, row.Reason, row.On, row.TakenBackOn, row.NoteId, null, row.ExitUndoneAt);

    public static DeclineRow OfDecline(FollowUpDecline row) => new(
        row.Id, row.ParticipantId, row.EnrollmentId, row.Reason, row.On, row.TakenBackOn, row.NoteId, row.Note is { Id: 0 } note ? note.On : null, row.ExitUndoneAt);

    public Decline ToFacts(IEnumerable<NoteRow> notes) => new()
    {
        Reason = Reason,
        On = On,
        TakenBackOn = TakenBackOn,
        NoteOn = NewNoteOn ?? (NoteId is null ? null : RequestOn([.. notes.Where(note => !note.IsInError)])),
    };

    private DateOnly? RequestOn(IReadOnlyList<NoteRow> notes) => DeclineRule.RequestOn(
        linked: notes.FirstOrDefault(note => note.Id == NoteId)?.On,
        others: [.. notes.Where(note => note.Kind == NoteKind.CustomerRequestedNoFollowUp).Select(note => note.On)],
        declined: On);
}
