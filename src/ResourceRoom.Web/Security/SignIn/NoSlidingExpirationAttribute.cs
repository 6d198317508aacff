namespace ResourceRoom.Web.Security.SignIn;

/// <summary>Asked for by the page by itself and not by somebody at it: such a request does not put off the idle end of the sign-in.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class NoSlidingExpirationAttribute : Attribute
{
    internal static bool Stands(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<NoSlidingExpirationAttribute>() is not null;
}
