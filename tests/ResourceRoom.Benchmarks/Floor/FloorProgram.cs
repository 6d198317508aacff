using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationParts;

using ResourceRoom.Benchmarks.Ground;

namespace ResourceRoom.Benchmarks.Floor;

/// <summary>
/// The least that a check-in could cost on this stack: MVC with cookie sign-in and form tokens, and the same rows by
/// prepared statements. It speaks the program's addresses and forms, so that one load generator drives both.
/// </summary>
internal static class FloorProgram
{
    /// <summary>Serves until it is ended.</summary>
    public static async Task<int> RunAsync(string dataFolder)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = ["--urls", "http://127.0.0.1:0"],
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = Environments.Production,
        });
        builder.Logging.SetMinimumLevel(LogLevel.Warning).AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Information);
        builder.Services.AddSingleton(new FloorDatabase(DataFolder.ConnectionString(dataFolder)));
        builder.Services.AddDataProtection().PersistKeysToFileSystem(Directory.CreateDirectory(Path.Combine(dataFolder, "data-protection")));
        builder.Services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie();
        builder.Services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        builder.Services.AddControllersWithViews(options => options.Filters.Add<AutoValidateAntiforgeryTokenAttribute>())
            .ConfigureApplicationPartManager(manager =>
            {
                // The program's own controllers stand beside these and answer the same addresses.
                manager.ApplicationParts.Clear();
                manager.ApplicationParts.Add(new AssemblyPart(typeof(FloorProgram).Assembly));
            });

        var app = builder.Build();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapControllers();
        await app.RunAsync();
        return 0;
    }
}
