namespace ResourceRoom.Web.Features.Account;

/// <summary>Why a password was not changed.</summary>
public abstract record PasswordRefusal
{
    private PasswordRefusal()
    {
    }

    /// <summary>The current password is not right, or was wrong too often.</summary>
    public sealed record WrongCurrent : PasswordRefusal;

    /// <summary>The new one may not be used.</summary>
    /// <param name="Reasons">Why not, in words.</param>
    public sealed record Unfit(IReadOnlyList<string> Reasons) : PasswordRefusal;
}
