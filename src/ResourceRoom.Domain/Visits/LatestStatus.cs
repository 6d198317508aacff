using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Domain.Visits;

/// <summary>
/// A record shows the Labor Force Status of the latest contact that gave one (Policy 1.11.2, item 5.2.6), even after such a
/// contact is corrected or voided [ours].
/// </summary>
public static class LatestStatus
{
    /// <summary>The status the record shows from now on, with its day.</summary>
    /// <param name="onRecord">What it shows now.</param>
    /// <param name="since">The day of that answer.</param>
    /// <param name="before">What the contact gave before it was corrected or voided; null if it gave none.</param>
    /// <param name="isDeclinedNow">Whether the contact now says that the answer was declined.</param>
    /// <param name="contacts">Every contact of the person that gives a status now.</param>
    public static (Answer<LaborForceStatus> Status, DateOnly? Day) After(
        Answer<LaborForceStatus> onRecord, DateOnly? since, StatusAtContact? before, bool isDeclinedNow, IEnumerable<StatusAtContact> contacts)
    {
        var wasShown = before is not null && onRecord.IsGiven && onRecord.Value == before.Status && since == before.Day;
        var latest = contacts.MaxBy(contact => contact.AtUtc);
        if (latest is not null && (wasShown || !onRecord.IsGiven || since is null || latest.Day >= since))
        {
            return (Answer<LaborForceStatus>.Given(latest.Status), latest.Day);
        }

        // A status that no contact gives came from elsewhere, such as a registration, and stays.
        return latest is null && wasShown && isDeclinedNow ? (Answer<LaborForceStatus>.Declined, before!.Day) : (onRecord, since);
    }
}
