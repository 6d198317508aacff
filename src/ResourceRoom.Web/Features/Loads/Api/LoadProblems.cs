using System.Diagnostics;

using ResourceRoom.Domain.Loads.Systems;
using ResourceRoom.Web.Data.Loads;
using ResourceRoom.Web.Features.Shared.Systems;
using ResourceRoom.Web.Infrastructure.Http;

namespace ResourceRoom.Web.Features.Loads.Api;

/// <summary>Why a file, or a question about one, is refused; the codes are those of the contract.</summary>
internal static class LoadProblems
{
    private const int SecondsToWait = 5;

    public static ApiProblem KeyReused { get; } = new(
        "Idempotency-Key reused", StatusCodes.Status422UnprocessableEntity,
        "This Idempotency-Key came with another file within the last 90 days. Nothing was loaded. Make a new key for each file.", "KEY_REUSED");

    public static ApiProblem InProgress { get; } = new(
        "Still being received", StatusCodes.Status409Conflict,
        $"The first request with this Idempotency-Key is still sending its file. Send this one again after {SecondsToWait} seconds.", "IN_PROGRESS")
    { RetryAfter = SecondsToWait };

    public static ApiProblem NotCsv { get; } = new(
        "Not CSV", StatusCodes.Status415UnsupportedMediaType, "Send the file as Content-Type: text/csv, in UTF-8 and without a Content-Encoding.", "NOT_CSV");

    public static ApiProblem TooLarge { get; } = new(
        "Too large", StatusCodes.Status413PayloadTooLarge, "A file may have up to 1 GiB and 2,000,000 rows. Send it in parts.", "TOO_LARGE");

    public static ApiProblem EmptyFile { get; } = new("Empty file", StatusCodes.Status400BadRequest, "The file has no bytes. A file without visits still needs its header row.", "EMPTY_FILE");

    public static ApiProblem NotHeld { get; } = new(
        "Not held", StatusCodes.Status409Conflict, "This load does not wait for a release.", "NOT_HELD");

    public static ApiProblem FileDeleted { get; } = new(
        "File deleted", StatusCodes.Status404NotFound, "The file was deleted 30 days after it was received, and its rejected rows with it.", "NOT_FOUND");

    public static ApiProblem Malformed(string detail) => new("Malformed request", StatusCodes.Status400BadRequest, detail, "BAD_REQUEST");

    /// <summary>Why a system may not load; null when it may.</summary>
    public static ApiProblem? WhyNot(TrackingSystem system) => system.WhyNot() is { } reason ? Standing(system.Standing, reason) : null;

    private static ApiProblem Standing(SystemStanding standing, string reason)
    {
        var (title, code) = standing switch
        {
            SystemStanding.MayNotBeUsed => ("May not be used", "MAY_NOT_BE_USED"),
            SystemStanding.NotApproved => ("Not approved", "NOT_APPROVED"),
            SystemStanding.Paused => ("Paused", "PAUSED"),
            _ => throw new UnreachableException(),
        };
        return new ApiProblem(title, StatusCodes.Status403Forbidden, reason, code);
    }
}
