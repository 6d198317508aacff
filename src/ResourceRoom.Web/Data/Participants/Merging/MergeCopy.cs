using ResourceRoom.Domain.Merging;

namespace ResourceRoom.Web.Data.Participants.Merging;

/// <summary>What one record held.</summary>
/// <param name="Items">The nine items.</param>
/// <param name="Eo">The equal-opportunity items; null when nobody asked.</param>
public sealed record RecordCopy(IReadOnlyList<ItemCopy> Items, EoCopy? Eo)
{
    /// <summary>The nine answers with their days.</summary>
    public DatedAnswers ToAnswers() => ItemCopy.Restore(Items);

    /// <summary>The type's name alone.</summary>
    public override string ToString() => nameof(RecordCopy);
}

/// <summary>What a merge keeps, so that it can be taken back: both records before, and the kept one after. Stored sealed.</summary>
/// <param name="Kept">The kept record before.</param>
/// <param name="Merged">The other record before.</param>
/// <param name="Written">The kept record after.</param>
public sealed record MergeCopy(RecordCopy Kept, RecordCopy Merged, RecordCopy Written)
{
    /// <summary>The type's name alone.</summary>
    public override string ToString() => nameof(MergeCopy);
}
