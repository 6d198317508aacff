namespace ResourceRoom.Web.Features.Account.Passwords;

public abstract record PasswordRefusal
{
    private PasswordRefusal()
    {
    }

    /// <summary>The current password is not right, or was wrong too often.</summary>
    public sealed record WrongCurrent : PasswordRefusal;

    public sealed record Unfit(IReadOnlyList<string> Reasons) : PasswordRefusal;
}
