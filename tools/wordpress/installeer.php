<?php
/**
 * Installs WordPress in the folder of the trial, without anybody clicking: the site, a redacteur, and the plug-in where the
 * trial asks for it. Run by probeer.mjs, as `php installeer.php <folder> <address> <step>`.
 */
[ , $folder, $address, $step ] = $argv;

$_SERVER['HTTP_HOST']   = parse_url( $address, PHP_URL_HOST ) . ':' . parse_url( $address, PHP_URL_PORT );
$_SERVER['REQUEST_URI'] = '/';
if ( 'site' === $step ) {
	define( 'WP_INSTALLING', true );
}
require $folder . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

// Nobody gets mail from a trial.
add_filter( 'pre_wp_mail', '__return_false' );

if ( 'site' === $step ) {
	wp_install( 'Proef', 'beheerder', 'beheerder@voorbeeld.nl', false, '', 'beheerder', 'nl_NL' );
	update_option( 'siteurl', $address );
	update_option( 'home', $address );
	wp_insert_user(
		array(
			'user_login' => 'redacteur',
			'user_pass'  => 'redacteur',
			'user_email' => 'redacteur@voorbeeld.nl',
			'role'       => 'editor',
		)
	);
} else {
	$problem = activate_plugin( 'coalitie-widgets/coalitie-widgets.php' );
	if ( is_wp_error( $problem ) ) {
		fwrite( STDERR, $problem->get_error_message() );
		exit( 1 );
	}
}
