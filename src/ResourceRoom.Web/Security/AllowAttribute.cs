using Microsoft.AspNetCore.Authorization;

namespace ResourceRoom.Web.Security;

/// <summary>States which permission opens a controller or an action.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class AllowAttribute(Permission permission) : AuthorizeAttribute, IAuthorizationRequirementData, IAuthorizationRequirement
{
    /// <summary>The permission asked for.</summary>
    public Permission Permission { get; } = permission;

    /// <inheritdoc/>
    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [this];
}
