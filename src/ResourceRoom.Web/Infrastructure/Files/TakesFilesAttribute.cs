using Microsoft.AspNetCore.Http.Metadata;

namespace ResourceRoom.Web.Infrastructure.Files;

/// <summary>An action whose form can hold files: its requests may be larger than those of others. Routing reads this.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TakesFilesAttribute : Attribute, IRequestSizeLimitMetadata
{
    /// <summary>Room for five files that are each too large, so that each is refused by name.</summary>
    public const long MostBytes = 64 * 1024 * 1024;

    public long? MaxRequestBodySize => MostBytes;
}
