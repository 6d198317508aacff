using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Visits;
using ResourceRoom.Domain.Visits.TakingBack;

namespace ResourceRoom.Web.Data.Participants;

/// <summary>What a contact wrote to the record.</summary>
/// <param name="Changes">The items that changed.</param>
/// <param name="Supplied">Those, and a status given again, with what was there before.</param>
/// <param name="HasSsn">Whether an SSN came with it that may make other visits reportable.</param>
public sealed record SuppliedAtContact(IReadOnlyList<ItemChange> Changes, IReadOnlyList<SuppliedItem> Supplied, bool HasSsn);

public static class ContactAnswers
{
    /// <summary>Writes what a contact supplied: an item with a value keeps it, a decline overwrites nothing, the latest status wins.</summary>
    public static SuppliedAtContact WriteContact(this ParticipantItems items, Participant person, NineAnswers onFile, NineAnswers supplied, DateOnly day)
    {
        var days = NineItems.PolicyOrder.ToDictionary(item => item, item => person.ResponseTo(item).On);
        var brought = LatestContact.ForTheRecord(onFile, person.LaborForceStatusResponse.On, supplied, day);
        var changes = items.Write(person, onFile, onFile.CompletedBy(brought), day);
        if (brought.LaborForceStatus.IsGiven)
        {
            // The same answer again is still that day's answer.
            person.LaborForceStatusResponse = new Response { State = ResponseState.Given, On = day };
        }

        var isEarlier = day < days[NineItem.Ssn] && onFile.Ssn.IsGiven && onFile.Ssn == supplied.Ssn;
        if (isEarlier)
        {
            // A visit entered late shows that the number was supplied before.
            person.SsnResponse = new Response { State = ResponseState.Given, On = day };
        }

        var written = changes.Select(change => change.Item).Union(brought.LaborForceStatus.IsGiven ? [NineItem.LaborForceStatus] : []);
        return new SuppliedAtContact(
            changes,
            [.. written.Select(item => Before(item, onFile, days[item]))],
            person.SsnHash is not null && (isEarlier || changes.Any(change => change.Item == NineItem.Ssn)));
    }

    private static SuppliedItem Before(NineItem item, NineAnswers onFile, DateOnly? on) => new(item, onFile.States[item], on)
    {
        Text = item == NineItem.LaborForceStatus ? ItemDefinitions.LaborForceStatus.TextOf(onFile) : null,
    };
}
