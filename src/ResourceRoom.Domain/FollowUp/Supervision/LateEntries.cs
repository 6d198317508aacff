namespace ResourceRoom.Domain.FollowUp.Supervision;

/// <summary>A contact and the day on which its note was saved.</summary>
/// <param name="On">The day of contact.</param>
/// <param name="EnteredOn">The office's day of saving.</param>
public readonly record struct EnteredContact(DateOnly On, DateOnly EnteredOn);

/// <summary>A window can be met long after it ended, by a note that is entered then: met all the same, and counted apart [ours].</summary>
public static class LateEntries
{
    /// <summary>Whether a window holds contacts and all were entered after its due day.</summary>
    /// <param name="start">The day before its first.</param>
    /// <param name="due">Its last day.</param>
    /// <param name="contacts">The contacts of the customer, in any order.</param>
    public static bool MetWindow(DateOnly start, DateOnly due, IEnumerable<EnteredContact> contacts)
    {
        var within = contacts.Where(contact => contact.On > start && contact.On <= due).ToList();
        return within.Count > 0 && within.TrueForAll(contact => contact.EnteredOn > due);
    }
}
