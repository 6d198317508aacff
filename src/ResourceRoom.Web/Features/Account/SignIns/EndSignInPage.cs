using ResourceRoom.Web.Data.Accounts;

namespace ResourceRoom.Web.Features.Account.SignIns;

public sealed record EndSignInPage(SignInSession SignIn) : Unlogged;
