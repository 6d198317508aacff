namespace ResourceRoom.Domain.Reporting.Counting;

/// <summary>
/// Counts different people, group after group: each group has a number of its own, and a person counts the first time that they are
/// marked with it. One look at an array for each visit, whatever the number of people.
/// </summary>
internal sealed class PersonMarks(uint highestPersonId)
{
    private readonly int[] marks = new int[highestPersonId + 1];
    private int group;

    /// <summary>Begins a group in which nobody has been seen.</summary>
    public void BeginGroup() => group++;

    /// <summary>Whether the person is new in this group.</summary>
    public bool IsNew(uint personId)
    {
        if (marks[personId] == group)
        {
            return false;
        }

        marks[personId] = group;
        return true;
    }
}
