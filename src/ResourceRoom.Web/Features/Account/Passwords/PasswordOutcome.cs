namespace ResourceRoom.Web.Features.Account.Passwords;

public abstract record PasswordOutcome
{
    private PasswordOutcome()
    {
    }

    public sealed record Changed : PasswordOutcome;

    public sealed record WrongCurrent : PasswordOutcome;

    public sealed record Unfit(IReadOnlyList<string> Reasons) : PasswordOutcome;
}
