namespace ResourceRoom.Domain.Visits;

/// <summary>Why a visit cannot be voided.</summary>
public enum VoidRefusal
{
    /// <summary>The visit is already voided, or its check-in was undone.</summary>
    AlreadyVoided,
}

/// <summary>A visit that should not count is voided once, with a reason, and is never deleted (Policy 1.11.2, item 1 [ours]).</summary>
public static class VoidRule
{
    /// <summary>The reason why the visit cannot be voided, or null if it can.</summary>
    public static VoidRefusal? WhyNot(bool isVoided) => isVoided ? VoidRefusal.AlreadyVoided : null;
}
