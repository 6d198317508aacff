using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.History;
using ResourceRoom.Web.Features.Shared.Visits;
using ResourceRoom.Web.Features.Visits.Corrections;

namespace ResourceRoom.Web.Features.Visits;

/// <summary>Somebody whom a history names: the key of the record, and the name where the reader reaches it.</summary>
internal sealed record NamedPerson(Guid Key, string? Name) : Unlogged
{
    public string InWords => Name ?? "someone out of your reach";

    public string? Address => Name is null ? null : Links.Participant(Key);
}

internal sealed class VisitEventWords(IReadOnlyDictionary<string, string> services, IReadOnlyDictionary<Guid, NamedPerson> people)
{
    private const string CheckedOut = "Checked out";
    private const string EndedAtClosing = "Ended automatically at closing time: no one checked the visitor out";

    public static bool IsEnd(object detail) => detail is VisitCheckedOut or VisitEndedAtClosing;

    public static HistoryLine Recorded(Visit visit) => visit.Source switch
    {
        VisitSource.Load => new(visit.RecordedAt, VisitWords.Loaded(visit.Technician.DisplayName, visit.RecordedAt)),
        VisitSource.CatchUp => new(visit.RecordedAt, "Entered from a paper sign-in sheet") { AccountId = visit.TechnicianId },
        _ => new(visit.RecordedAt, "Checked in") { AccountId = visit.TechnicianId },
    };

    public static HistoryLine Ended(Visit visit) => new(visit.EndedAt!.Value, visit.WasNotCheckedOut ? EndedAtClosing : CheckedOut);

    public static HistoryLine Voided(VisitVoid voided) => voided.IsUndo
        ? new(voided.VoidedAt, "Check-in undone") { AccountId = voided.VoidedById }
        : new(voided.VoidedAt, "Voided") { AccountId = voided.VoidedById, Detail = VisitWords.Reason(voided.Reason, voided.VoidedAt) };

    public HistoryLine Corrected(VisitCorrection row) => new(row.CorrectedAt, "Corrected")
    {
        AccountId = row.CorrectedById,
        Detail = VisitWords.Reason(row.Reason, row.CorrectedAt),
        Changes =
        [
            .. VisitChange.Read(row.Changes).Select(change => new FieldChange(
                change.Field.Label(), change.Field.InWords(change.Before, services), change.Field.InWords(change.After, services))),
        ],
    };

    public HistoryLine? InWords(RecordedEvent recorded) => recorded.Detail switch
    {
        VisitServicesAdded added => new(recorded.At, added switch
        {
            { HasNote: null } => "Services added",
            { Services.Count: 0 } => "Note added",
            _ => "Services and note added",
        })
        {
            AccountId = recorded.AccountId,
            Detail = string.Join("; ", added.Services.Select(code => services.GetValueOrDefault(code, code))),
        },
        VisitCheckedOut { EndedAt: { } end } => new(recorded.At, $"{CheckedOut} as of {OfficeFormat.DateAndTime(end)}") { AccountId = recorded.AccountId },
        VisitCheckedOut => new(recorded.At, CheckedOut) { AccountId = recorded.AccountId },
        CheckOutUndone => new(recorded.At, "Check-out undone") { AccountId = recorded.AccountId },
        VisitEndedAtClosing => new(recorded.At, EndedAtClosing),
        VisitPersonChanged changed => PersonChanged(changed, recorded),
        _ => null,
    };

    private HistoryLine PersonChanged(VisitPersonChanged changed, RecordedEvent recorded)
    {
        var (from, to) = (people[changed.From], people[changed.To]);
        return new(recorded.At, "Person changed")
        {
            AccountId = recorded.AccountId,
            Detail = changed.Reason,
            Changes = [new FieldChange("Person", from.InWords, to.InWords) { BeforeAddress = from.Address, AfterAddress = to.Address }],
        };
    }
}
