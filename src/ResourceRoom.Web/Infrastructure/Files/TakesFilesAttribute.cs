using Microsoft.AspNetCore.Mvc;

namespace ResourceRoom.Web.Infrastructure.Files;

/// <summary>An action whose form can hold files: its requests may be larger than those of others.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TakesFilesAttribute() : RequestSizeLimitAttribute(MostBytes)
{
    /// <summary>Room for five files that are each too large, so that each is refused by name.</summary>
    public const long MostBytes = 64 * 1024 * 1024;
}
