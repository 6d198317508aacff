using System.Diagnostics;

using ResourceRoom.Domain.Contacts;
using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Participants.Merging;
using ResourceRoom.Web.Features.Shared.History;
using ResourceRoom.Web.Features.Shared.NineQuestions;
using ResourceRoom.Web.Features.Shared.People;

namespace ResourceRoom.Web.Features.Participants.History;

internal static class ParticipantEventWords
{
    private static readonly string EoName = ActivityTypes.StoredAs(typeof(EoItemsChanged)).Name;

    /// <summary>What an event did to the record with this key; null for one that its readers may not know of.</summary>
    public static HistoryLine? InWords(this RecordedEvent recorded, Guid record)
    {
        HistoryLine Line(string what) => new(recorded.At, what) { AccountId = recorded.AccountId };
        return recorded.Detail switch
        {
            ParticipantCreated => Line("Record created"),
            ParticipantItemsChanged changed => Line("Answers changed") with { Changes = [.. changed.Changes.Select(InWords)] },
            VisitsBecameReportable became => Line($"{MergeWords.Visits(became.Visits)} became reportable"),
            VisitsNoLongerReportable stopped => Line($"{MergeWords.Visits(stopped.Visits)} no longer reportable"),
            PassIssued => Line("Pass created"),
            PassReplaced => Line("Pass replaced"),
            ParticipantsMarkedDifferent => Line("Marked as a different person than a similar record"),
            ParticipantsMerged merged when merged.Kept == record => Line("Another record was merged into this one") with { Detail = Taken(merged.Items) },
            ParticipantsMerged => Line("This record was merged into another one"),
            CustomerContactChanged contact => Line(contact.Changed.Count > 0 ? "Contact details changed" : "Contact details confirmed") with { Detail = Fields(contact) },
            ParticipantsUnmerged => Line("Merge undone"),

            // Told on the customer's plan, which not everyone who sees the record may open.
            PlanSynced or PlanSyncFailed or PlanSigned or SignatureVoided => null,

            // Confidential (29 CFR 38.41), in a newer version too: whoever sees the record reads its history.
            EoItemsChanged => null,
            UnknownActivity unknown when unknown.Name == EoName => null,
            UnknownActivity => Line("Recorded by a newer version of the program"),
            _ => throw new UnreachableException(),
        };
    }

    private static FieldChange InWords(ItemChange change) => new(
        change.Item.Label(),
        InWords(change.Item, change.Before),
        change is { Before: ItemChange.Secret, After: ItemChange.Secret } ? "Given, a different answer" : InWords(change.Item, change.After));

    private static string InWords(NineItem item, string text) => text switch
    {
        ItemChange.Secret => "Given",
        $"({nameof(ResponseState.Declined)})" => "Prefer not to answer",
        $"({nameof(ResponseState.NotAsked)})" => "Not asked",
        _ => item.InWords(text),
    };

    private static string Fields(CustomerContactChanged contact)
    {
        var (changed, confirmed) = (Joined(contact.Changed), Joined(contact.Confirmed));
        return changed.Length > 0 && confirmed.Length > 0 ? $"{changed}. Confirmed: {confirmed}" : changed + confirmed;
    }

    private static string Joined(IEnumerable<ContactField> fields) => string.Join(", ", fields.Select(field => field.Label()));

    private static string? Taken(IReadOnlyList<NineItem> items) => items.Count == 0 ? null : $"{items.InSentence()} taken from it";
}
