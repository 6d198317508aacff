using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Mail;
using ResourceRoom.Web.Infrastructure.Mail;

namespace ResourceRoom.Web.Features.Account.Passwords;

/// <summary>Tells an account by mail that its password was replaced, in case someone else did it.</summary>
[Scoped]
public sealed class PasswordChangedMail(ResourceRoomDb db, Outbox outbox)
{
    public void Post(User account, DateTime now)
    {
        if (outbox.CanSend)
        {
            outbox.Post(db, LetterTo(account, now), now);
        }
    }

    private static Letter LetterTo(User account, DateTime now) => new(
        account.Email!,
        "Your ResourceRoom password was changed",
        $"""
        Hello {account.DisplayName},

        The password for your ResourceRoom account was changed on {OfficeFormat.DateAndTime(now)}. Anyone signed in with the old one has been signed out.

        If this wasn’t you, tell your administrator right away so they can deactivate your account.
        """);
}
