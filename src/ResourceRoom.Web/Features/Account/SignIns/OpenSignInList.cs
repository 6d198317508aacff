using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Lists;

namespace ResourceRoom.Web.Features.Account.SignIns;

public sealed class OpenSignInList : ListDefinition<SignInSession>
{
    public OpenSignInList(Guid? own)
        : base("Where you are signed in, last used first")
    {
        Column("Since", row => OfficeFormat.DateAndTime(row.BeganAt)).Class("rr-time");
        Column("Last used", row => OfficeFormat.DateAndTime(row.LastUsedAt)).Class("rr-time");
        Column("Room", row => row.RoomCode ?? "–");
        Column("From", row => row.WhereFrom());
        Column("Sign out", row => row.PublicId == own ? Tag("This one") : Link("Sign out", Links.EndSignIn(row.PublicId)));
    }
}

public static class SignInWhere
{
    public static string WhereFrom(this SignInSession session) => string.Join(", ", new[] { session.Browser, session.From }.OfType<string>()) is { Length: > 0 } where ? where : "–";
}
