using ResourceRoom.Domain.Merging;

namespace ResourceRoom.Web.Data.Participants.Merging;

public sealed record RecordCopy(IReadOnlyList<ItemCopy> Items, EoCopy? Eo) : Unlogged
{
    public DatedAnswers ToAnswers() => ItemCopy.Restore(Items);
}

/// <summary>What a merge keeps, so that it can be taken back: both records before, and the kept one after. Stored sealed.</summary>
public sealed record MergeCopy(RecordCopy Kept, RecordCopy Merged, RecordCopy Written) : Unlogged;
