namespace ResourceRoom.Web.Features.Account.Passwords;

public abstract record PasswordRefusal
{
    private PasswordRefusal()
    {
    }

    public sealed record WrongCurrent : PasswordRefusal;

    public sealed record Unfit(IReadOnlyList<string> Reasons) : PasswordRefusal;
}
