using ResourceRoom.Web.Security.SignIn;

namespace ResourceRoom.Web.Features.Account;

/// <summary>The page behind a link.</summary>
/// <param name="Kind">What the link is for.</param>
/// <param name="Account">Whose it is; null when it opens nothing any more.</param>
public sealed record LinkPage(LinkKind Kind, Data.Accounts.Account? Account);
