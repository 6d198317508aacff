using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

using Microsoft.AspNetCore.Mvc;

namespace ResourceRoom.Web.Infrastructure.Http;

/// <summary>A refusal as programs get it (RFC 9457), with the code of its contract.</summary>
public sealed record ApiProblem(string Title, int Status, string Detail, string Code) : IActionResult
{
    public const string MediaType = "application/problem+json";

    /// <summary>Where programs, not people, ask.</summary>
    public static readonly PathString Addresses = "/api/v1";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    [JsonIgnore]
    public int? RetryAfter { get; init; }

    public static ApiProblem NoKey { get; } = new(
        "No valid key", StatusCodes.Status401Unauthorized, "Send the system's API key as Authorization: Bearer KEY. This request had none, or one that is unknown or revoked.", "NO_KEY");

    public static ApiProblem NotFound { get; } = new(
        "Not found", StatusCodes.Status404NotFound, "There is nothing at this address, or it belongs to another system.", "NOT_FOUND");

    /// <summary>What no contract names.</summary>
    public static ApiProblem Of(int status, string title, string detail) => status switch
    {
        StatusCodes.Status404NotFound => NotFound,
        StatusCodes.Status400BadRequest => new ApiProblem(title, status, detail, "BAD_REQUEST"),
        StatusCodes.Status413PayloadTooLarge => new ApiProblem(title, status, detail, "TOO_LARGE"),
        _ => new ApiProblem(title, status, detail, $"HTTP_{status}"),
    };

    public static ApiProblem TooMany(int seconds) => new(
        "Too many requests", StatusCodes.Status429TooManyRequests, $"This key sent too many requests. Wait {seconds} seconds.", "TOO_MANY")
    { RetryAfter = seconds };

    public Task ExecuteResultAsync(ActionContext context) => WriteAsync(context.HttpContext);

    public Task WriteAsync(HttpContext context)
    {
        context.Response.StatusCode = Status;
        if (RetryAfter is { } seconds)
        {
            context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        }

        return context.Response.WriteAsJsonAsync(this, Json, MediaType, context.RequestAborted);
    }
}
