using System.Security.Cryptography;
using System.Text;

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Net.Http.Headers;

using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Infrastructure.Http;

namespace ResourceRoom.Web.Features.FollowUps.Feed;

/// <summary>
/// A calendar program cannot sign in: the secret in the address stands for the planner who made the link. Whatever is wrong with it
/// gets the same answer.
/// </summary>
[AllowAnonymous]
public sealed class CalendarFeedController(ReadFeed readFeed) : AppController
{
    [HttpGet("/follow-ups/feed/{secret}.ics")]
    [HttpHead("/follow-ups/feed/{secret}.ics")]
    [EnableRateLimiting(RateLimits.Calendar)]
    [SkipStatusCodePages]
    public async Task<IActionResult> Read(string secret, CancellationToken cancellationToken)
    {
        if (await readFeed.ExecuteAsync(secret, cancellationToken) is not { } calendar)
        {
            return NotFound();
        }

        Response.Headers.CacheControl = "private, no-cache";
        var bytes = Encoding.UTF8.GetBytes(calendar);
        return File(bytes, "text/calendar; charset=utf-8", lastModified: null, new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))}\""));
    }
}
