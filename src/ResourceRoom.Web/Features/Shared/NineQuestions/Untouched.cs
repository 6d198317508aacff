namespace ResourceRoom.Web.Features.Shared.NineQuestions;

/// <summary>What it means that an item was neither answered nor declined.</summary>
public enum Untouched
{
    /// <summary>It was not asked, which the policy does not allow (Policy 1.11.2, item 5.1).</summary>
    IsAnError,

    /// <summary>What is on file stays as it is.</summary>
    LeavesWhatIsOnFile,
}
