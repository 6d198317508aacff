namespace ResourceRoom.Domain.Reporting.Counting;

/// <summary>As <see cref="PersonMarks"/>, for several counts of one group at once: a bit for each.</summary>
internal sealed class PersonBits(uint highestPersonId, int counts)
{
    private const int BitsOfWord = 64;

    private readonly int words = (counts + BitsOfWord - 1) / BitsOfWord;
    private readonly int[] marks = new int[highestPersonId + 1];
    private readonly ulong[] seen = new ulong[(highestPersonId + 1) * ((counts + BitsOfWord - 1) / BitsOfWord)];
    private int group;

    /// <summary>Begins a group in which nobody has been seen.</summary>
    public void BeginGroup() => group++;

    /// <summary>Whether the person is new to a count of this group.</summary>
    public bool IsNew(uint personId, int count)
    {
        var at = (int)personId * words;
        if (marks[personId] != group)
        {
            marks[personId] = group;
            seen.AsSpan(at, words).Clear();
        }

        ref var word = ref seen[at + (count / BitsOfWord)];
        var bit = 1UL << (count % BitsOfWord);
        var isNew = (word & bit) == 0;
        word |= bit;
        return isNew;
    }
}
